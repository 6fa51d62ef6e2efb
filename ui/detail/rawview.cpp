// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/rawview.h"

#include "models/fields/rawrecord.h"
#include "models/fields/secrets.h"
#include "models/fields/visibletext.h"
#include "ui/detail/detailpages.h"
#include "ui/detail/detailpagesconfiguration.h"
#include "ui/look/icons.h"
#include "ui/parts/fixedfont.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veilcover.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace chargetree {

namespace {

constexpr std::size_t shownLimit = 100'000; // bytes
constexpr std::size_t copiedLimit = 16'000'000;

std::string rawText(const DetailSubject &subject, std::size_t limit)
{
    return rawRecord(
        subject.context.store(), subject.copy,
        {.indented = true, .revealSecrets = subject.context.isRevealed, .limit = limit});
}

bool isCut(const std::string &text)
{
    return text.ends_with("\n…");
}

/// In JSON an escape says what a character is, the joiners of emoji too; line ends are its own.
bool needsEscape(char16_t unit)
{
    return unit >= 0x20 && (isHidden(unit) || unit == 0x200c || unit == 0x200d);
}

} // namespace

QString visibleJson(const QString &json)
{
    QString out;
    out.reserve(json.size());
    AccentHeap accents;
    for (const QChar c : json) {
        if (accents.isTooHigh(c) || needsEscape(c.unicode()))
            out += QStringLiteral("\\u") % QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            out += c;
    }
    return out;
}

RawView::RawView(QWidget *parent)
    : DetailPage(parent)
    , m_text(new QPlainTextEdit(this))
    , m_reveal(revealButton(this))
    , m_copy(new QToolButton(this))
    , m_note(noteLabel(this))
{
    m_text->setObjectName(QStringLiteral("rawText"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(fixedFont());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(QStringLiteral("copyRaw"));
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    QVBoxLayout *layout = pageLayout(this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_copy);
    bar->addWidget(m_reveal);
    bar->addStretch();
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    connect(m_copy, &QToolButton::clicked, this, &RawView::copyAll);
    connect(m_reveal, &QToolButton::toggled, this, &RawView::refill);
    setFocusProxy(m_text);
    new VeilCover(m_text);
    RawView::retranslate();
}

void RawView::retranslate()
{
    m_text->setAccessibleName(tr("Record as JSON"));
    m_copy->setText(tr("Copy"));
    setPlainToolTip(m_copy, tr("Copy the whole record as JSON"));
    retranslateRevealButton(m_reveal);
}

void RawView::show(const DetailSubject &subject, bool isSame)
{
    m_subject = subject;
    if (!isSame)
        m_reveal->setChecked(false);
    const int scrolledTo = isSame ? m_text->verticalScrollBar()->value() : 0;
    refill();
    m_text->verticalScrollBar()->setValue(scrolledTo);
}

void RawView::forget()
{
    m_subject = {};
    m_text->clear();
}

void RawView::refill()
{
    if (!m_subject.context.loaded)
        return;
    m_subject.context.isRevealed = m_reveal->isChecked();
    const std::string text = rawText(m_subject, shownLimit);
    QString shown = visibleJson(exactText(text));
    const bool isLong = shown.size() > paneLimit; // escapes take more room than what they stand for
    if (isLong)
        shown = shown.left(paneLimit) % u"\n…";
    m_text->setPlainText(shown);
    m_reveal->setVisible(m_reveal->isChecked() || text.find(secretMaskUtf8) != std::string::npos);
    m_note->setVisible(isLong || isCut(text));
    m_note->setText(tr("Only the first 100 kB are shown. Copy takes the whole record."));
}

void RawView::copyAll()
{
    const std::string text = rawText(m_subject, copiedLimit);
    if (isCut(text)) {
        m_note->setText(tr("This record is too large for the clipboard. Export it instead."));
        m_note->show();
        return;
    }
    QGuiApplication::clipboard()->setText(exactText(text));
}

} // namespace chargetree
