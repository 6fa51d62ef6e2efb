// SPDX-License-Identifier: Apache-2.0
#include "ui/findings/ignoredialog.h"

#include "models/saved/saveditems.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veilcover.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chargetree {

namespace {

constexpr int fieldWidth = metrics::spacing * 56;
constexpr qsizetype mostMessages = 3;

} // namespace

IgnoreDialog::IgnoreDialog(const QStringList &messages, QWidget *parent)
    : Dialog(parent)
    , m_reason(new QLineEdit(this))
    , m_ignore(nullptr)
{
    setObjectName(QStringLiteral("ignoreDialog"));
    setWindowTitle(tr("Ignore %n finding(s)", "", int(messages.size())));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::spacing);
    column->addWidget(makeMessages(messages));
    column->addSpacing(metrics::spacing);
    addReason(column);
    column->addSpacing(metrics::spacing);
    column->addWidget(makeButtons());
    m_reason->setFocus();
}

QLabel *IgnoreDialog::makeMessages(const QStringList &messages)
{
    QStringList lines = messages.mid(0, mostMessages);
    if (const int more = int(messages.size() - lines.size()); more > 0)
        lines += tr("and %n more", "", more);
    QLabel *what = plainLabel(lines.join(u'\n'), this);
    what->setObjectName(QStringLiteral("ignoreWhat"));
    what->setWordWrap(true);
    new VeilCover(what);
    return what;
}

void IgnoreDialog::addReason(QBoxLayout *column)
{
    QLabel *label = plainLabel(tr("&Reason"), this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("ignoreReason"));
    m_reason->setMinimumWidth(fieldWidth);
    m_reason->setMaxLength(int(longestSavedName));
    m_reason->setPlaceholderText(tr("known and reported, a test charger, …"));
    QLabel *note = quietLabel(tr("It stays ignored in this fleet, also after refreshes, until "
                                 "somebody takes that back."),
                              this);
    note->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addWidget(note);
}

QDialogButtonBox *IgnoreDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ignore = buttons->addButton(tr("Ignore"), QDialogButtonBox::AcceptRole);
    m_ignore->setObjectName(QStringLiteral("ignoreAccept"));
    m_ignore->setDefault(true);
    m_ignore->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this] { m_ignore->setEnabled(!savedName(m_reason->text()).isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT reasonGiven(savedName(m_reason->text()));
    });
    return buttons;
}

} // namespace chargetree
