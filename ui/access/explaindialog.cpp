// SPDX-License-Identifier: Apache-2.0
#include "ui/access/explaindialog.h"

#include "ui/access/suggestions.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veilcover.h"
#include "ui/tables/recordtable.h"
#include "ui/tables/rowline.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace chargetree {

namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 150ms;

} // namespace

ExplainDialog::ExplainDialog(QWidget *parent)
    : Dialog(parent)
    , m_tagTitle(plainLabel({}, this))
    , m_tag(new QLineEdit(this))
    , m_tagsLike(suggestionsFor(m_tag, Suggested::Personal))
    , m_chargerTitle(plainLabel({}, this))
    , m_charger(new QLineEdit(this))
    , m_chargersLike(suggestionsFor(m_charger, Suggested::Plain))
    , m_summary(plainLabel({}, this))
    , m_table(new RecordTable(this))
    , m_age(quietLabel({}, this))
    , m_showDriver(new QPushButton(icon(Icon::Driver), {}, this))
    , m_showCharger(new QPushButton(icon(Icon::Charger), {}, this))
    , m_copy(new QPushButton(icon(Icon::Ticket), {}, this))
{
    setObjectName(QStringLiteral("explainDialog"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    assemble();
    wire();
    retranslate();
    resize(dialogSize(*this, {147, 28}));
}

QWidget *ExplainDialog::makeQuestion()
{
    auto *question = new QWidget(this);
    auto *grid = new QGridLayout(question);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::margin);
    grid->setVerticalSpacing(metrics::halfSpacing);
    grid->addWidget(m_tagTitle, 0, 0);
    grid->addWidget(m_tag, 1, 0);
    grid->addWidget(m_chargerTitle, 0, 1);
    grid->addWidget(m_charger, 1, 1);
    m_tagTitle->setBuddy(m_tag);
    m_chargerTitle->setBuddy(m_charger);
    m_tag->setObjectName(QStringLiteral("explainTag"));
    m_charger->setObjectName(QStringLiteral("explainCharger"));
    for (QLineEdit *field : {m_tag, m_charger}) {
        field->setClearButtonEnabled(true);
        field->setMaxLength(longestTyped);
    }
    new VeilField(m_tag);
    return question;
}

void ExplainDialog::assemble()
{
    m_summary->setObjectName(QStringLiteral("explainSummary"));
    m_summary->setWordWrap(true);
    QFont heading = m_summary->font();
    heading.setBold(true);
    m_summary->setFont(heading);
    m_table->setObjectName(QStringLiteral("explainTable"));
    m_table->setModel(&m_model);
    m_table->setWordWrap(true);
    m_table->setItemDelegateForColumn(DetailColumn, new LinedTextDelegate(m_table));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_showDriver->setObjectName(QStringLiteral("explainDriver"));
    m_showCharger->setObjectName(QStringLiteral("explainShowCharger"));
    m_copy->setObjectName(QStringLiteral("explainCopy"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_showDriver, m_showCharger, m_copy})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter is the card reader's
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(makeQuestion());
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_age);
    layout->addWidget(buttons);
}

void ExplainDialog::wire()
{
    for (QLineEdit *field : {m_tag, m_charger})
        connect(field, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &ExplainDialog::ask);
    connect(m_tag, &QLineEdit::returnPressed, this, &ExplainDialog::leaveTag);
    connect(m_charger, &QLineEdit::returnPressed, this, [this] {
        ask();
        m_tag->setFocus();
        m_tag->selectAll();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(explainedTicket(m_answer)); });
    connect(m_showDriver, &QPushButton::clicked, this, [this] { Q_EMIT nodeChosen(driverNode()); });
    connect(m_showCharger, &QPushButton::clicked, this,
            [this] { Q_EMIT nodeChosen(chargerNode()); });
}

void ExplainDialog::retranslate()
{
    setWindowTitle(tr("Why is a card refused?"));
    m_tagTitle->setText(tr("&Tag, typed or scanned"));
    m_tag->setAccessibleName(tr("Tag, typed or scanned"));
    m_tag->setPlaceholderText(tr("As printed on the card will do"));
    m_chargerTitle->setText(tr("C&harger"));
    m_charger->setAccessibleName(tr("Charger"));
    m_charger->setPlaceholderText(tr("Charger id, name, EVSE id or serial number"));
    m_table->setAccessibleName(tr("Reasons"));
    m_showDriver->setText(tr("Show &driver"));
    m_showCharger->setText(tr("Show cha&rger"));
    m_copy->setText(tr("Copy &for a ticket"));
    updateState();
    if (m_answer.explanations)
        ask();
}

ExplainQuestion ExplainDialog::question() const
{
    return {.tag = m_tag->text(), .charger = m_charger->text()};
}

void ExplainDialog::showFleet(const LoadedFleetPtr &fleet, const Wording &wording)
{
    m_loaded = fleet;
    m_wording = wording;
    if (m_answer.asked.loaded != fleet) { // its rows lead nowhere any more
        m_answer = {};
        m_model.setTable({}, {});
    }
    updateState();
    if (isVisible())
        ask();
}

void ExplainDialog::prefill(const ExplainQuestion &question)
{
    if (!question.tag.isEmpty())
        m_tag->setText(question.tag);
    if (!question.charger.isEmpty())
        m_charger->setText(question.charger);
    QLineEdit *missing =
        m_tag->text().isEmpty() || !m_charger->text().isEmpty() ? m_tag : m_charger;
    missing->setFocus();
    missing->selectAll();
    ask();
}

void ExplainDialog::leaveTag()
{
    ask();
    QLineEdit *next = m_charger->text().trimmed().isEmpty() ? m_charger : m_tag;
    next->setFocus();
    next->selectAll(); // so that the next scan takes its place
}

void ExplainDialog::ask()
{
    m_pause.stop();
    if (m_loaded)
        Q_EMIT asked({.loaded = m_loaded, .wording = m_wording, .question = question()});
}

void ExplainDialog::showAnswer(const Explained &answer)
{
    if (answer.asked.loaded != m_loaded || answer.asked.question != question())
        return;
    m_answer = answer;
    m_tagsLike->setStringList(answer.tags);
    m_chargersLike->setStringList(answer.chargers);
    const RecordTable::Place place = m_table->place();
    m_model.setTable({.loaded = m_loaded, .wording = m_wording}, explainedTable(answer));
    m_table->setColumnHidden(CaseColumn, answer.explanations->size() < 2);
    m_table->fitColumns();
    m_table->restore(place);
    updateState();
}

void ExplainDialog::updateState()
{
    const bool isAnswered = m_answer.explanations != nullptr;
    const QString summary = isAnswered ? m_answer.explanations->front().summary : QString();
    const int count = isAnswered ? int(m_answer.explanations->size()) : 0;
    if (!m_loaded)
        m_summary->setText(tr("There is no fleet to look in yet."));
    else if (summary.isEmpty())
        m_summary->setText(tr("Name a tag and a charger to see why a card is refused."));
    else if (count > 1)
        m_summary->setText(tr("%n records are meant; each is answered below.", "", count));
    else
        m_summary->setText(summary);
    const QDateTime asOf = m_loaded ? m_loaded->provenance.asOf : QDateTime();
    m_age->setText(asOf.isValid() ? tr("As stated by this document, as of %1 (%2)", "time, age")
                                        .arg(m_wording.dateTime(asOf.toMSecsSinceEpoch()),
                                             m_wording.age(asOf.toMSecsSinceEpoch()))
                                  : QString());
    m_showDriver->setEnabled(driverNode() != none<NodeId>);
    m_showCharger->setEnabled(chargerNode() != none<NodeId>);
    m_copy->setEnabled(isAnswered && !summary.isEmpty());
}

NodeId ExplainDialog::driverNode() const
{
    if (!m_answer.explanations)
        return none<NodeId>;
    const TagId tag = m_answer.explanations->front().tag.tag;
    return tag == none<TagId> ? none<NodeId> : m_loaded->fleet->nodeOf(tag);
}

NodeId ExplainDialog::chargerNode() const
{
    if (!m_answer.explanations)
        return none<NodeId>;
    const ChargerId charger = m_answer.explanations->front().charger.charger;
    return charger == none<ChargerId> ? none<NodeId> : m_loaded->fleet->at(charger).node;
}

void ExplainDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
