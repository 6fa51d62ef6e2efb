// SPDX-License-Identifier: Apache-2.0
#include "ui/lookup/lookupdialog.h"

#include "models/lookup/lookupmodel.h"
#include "ui/browse/rowcopier.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/lookup/answerdelegate.h"
#include "ui/lookup/lookupfilters.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/plaintext.h"
#include "ui/parts/withroom.h"
#include "ui/privacy/veilcover.h"
#include "ui/tables/recordtable.h"
#include "ui/tables/tableclipboard.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace chargetree {

namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 150ms;
constexpr int questionWidth = 240;

} // namespace

LookupDialog::LookupDialog(QWidget *parent)
    : Dialog(parent)
    , m_model(new LookupModel(this))
    , m_title(plainLabel({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_filters(new LookupFilters(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new RecordTable(this))
    , m_empty(emptyLabel(QStringLiteral("lookupEmpty"), this))
    , m_summary(quietLabel({}, this))
    , m_copy(new QPushButton(icon(Icon::Copy), {}, this))
    , m_export(new QPushButton(icon(Icon::Export), {}, this))
{
    setObjectName(QStringLiteral("lookupDialog"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    assemble();
    wire();
    retranslate();
    resize(dialogSize(*this, {180, 28}));
}

void LookupDialog::assemble()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeQuestion());
    splitter->addWidget(makeAnswer());
    splitter->setStretchFactor(1, 1);
    const int question = metrics::grown(questionWidth, fontMetrics());
    splitter->setSizes({question, 3 * question});
    m_summary->setObjectName(QStringLiteral("lookupSummary"));
    m_copy->setObjectName(QStringLiteral("lookupCopy"));
    m_export->setObjectName(QStringLiteral("lookupExport"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in the table follows a row

    auto *last = new QHBoxLayout;
    last->setSpacing(metrics::spacing);
    last->addWidget(m_summary, 1);
    last->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(splitter, 1);
    layout->addLayout(last);
}

QWidget *LookupDialog::makeQuestion()
{
    m_title->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("lookupText"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *cover = new VeilCover(m_text);
    const auto follow = [this, cover] { cover->setNeeded(!m_text->document()->isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, cover, follow);
    follow();
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::spacing);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    QHBoxLayout *row = withRoom(0, column, metrics::spacing);
    row->setContentsMargins({});
    side->setLayout(row);
    return side;
}

QWidget *LookupDialog::makeAnswer()
{
    m_table->setObjectName(QStringLiteral("lookupTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(LookupModel::AnswerColumn, new AnswerDelegate(m_table));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::spacing);
    column->addWidget(m_filters);
    column->addWidget(m_pages, 1);
    QHBoxLayout *row = withRoom(metrics::spacing, column, 0);
    row->setContentsMargins({});
    side->setLayout(row);
    return side;
}

void LookupDialog::wire()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &LookupDialog::askLater);
    connect(&m_pause, &QTimer::timeout, this, &LookupDialog::ask);
    connect(m_filters, &LookupFilters::chosen, this,
            [this](const std::optional<LookupVerdict> &only) {
                m_model->setOnly(only);
                updateState();
            });
    connect(m_copy, &QPushButton::clicked, this, &LookupDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &LookupDialog::exportRequested);
    connect(m_table, &RecordTable::nodeRequested, this, [this](NodeId node) {
        if (m_model->list().loaded == m_loaded) // rows of an older fleet lead nowhere any more
            Q_EMIT nodeChosen(node);
    });
}

void LookupDialog::retranslate()
{
    setWindowTitle(tr("Look up a list"));
    m_title->setText(tr("&Values, one a line"));
    m_text->setAccessibleName(tr("Values, one a line"));
    m_table->setAccessibleName(tr("Answers"));
    m_copy->setText(tr("Cop&y"));
    setPlainToolTip(m_copy, tr("Copies the rows that are shown, with titles"));
    m_export->setText(tr("&Export…"));
    setPlainToolTip(m_export, tr("Writes the rows that are shown to a CSV file"));
    m_model->show(LookedUp(m_model->list()), m_wording);
    updateState();
}

void LookupDialog::showFleet(const LoadedFleetPtr &fleet, const Wording &wording)
{
    const bool isOther = m_loaded != fleet;
    m_loaded = fleet;
    m_wording = wording;
    if (isOther && isVisible())
        ask(); // until the answer is there the last one is worth reading
    else if (isOther)
        m_model->clear(); // it would hold the old fleet
    updateState();
}

void LookupDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_model->list().loaded != m_loaded)
        ask();
}

void LookupDialog::askLater()
{
    m_pause.start();
    if (m_text->document()->isEmpty())
        ask();
}

void LookupDialog::ask()
{
    m_pause.stop();
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        m_model->clear();
    updateState();
    if (m_loaded)
        Q_EMIT asked(text.trimmed().isEmpty() ? QString() : text);
}

void LookupDialog::showAnswer(const LookedUp &list)
{
    if (list.loaded != m_loaded || list.text != m_text->toPlainText())
        return;
    const RecordTable::Place place = m_table->place();
    m_model->show(list, m_wording);
    updateState();
    m_table->fitColumns(); // more has been typed since the last answer
    m_table->restore(place);
}

void LookupDialog::updateState()
{
    const int rows = m_model->rowCount();
    m_filters->showCounts(m_model->list().result.get(), m_wording);
    m_empty->setText(emptyText());
    m_pages->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_summary->setText(summary());
    m_copy->setEnabled(rows > 0 && std::size_t(rows) <= mostCopiedRows);
    m_export->setEnabled(rows > 0);
}

QString LookupDialog::emptyText() const
{
    const LookupResult *result = m_model->list().result.get();
    if (!m_loaded)
        return tr("There is no fleet to look in yet.");
    if (result && !result->values.empty())
        return tr("No value has this answer.");
    return tr("Paste card numbers, names or ids on the left, one a line: each is looked up at "
              "once. Columns of a spreadsheet will do, too.");
}

QString LookupDialog::summary() const
{
    const LookupResult *result = m_model->list().result.get();
    if (!result || result->values.empty())
        return {};
    const auto said = [this](std::size_t count, const QString &words) {
        return words.arg(m_wording.number(qint64(count)));
    };
    const std::size_t values = result->values.size();
    const std::size_t repeats = result->repeats();
    QString text = said(values, tr("%1 values", "", int(values)));
    if (repeats > 0)
        text += u" · " % said(repeats, tr("%1 repeated", "", int(repeats)));
    return text;
}

LookupExport LookupDialog::shown() const
{
    return {.list = m_model->list(), .only = m_model->only()};
}

void LookupDialog::copy()
{
    copyTable(wholeTable(*m_model), true);
}

void LookupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
