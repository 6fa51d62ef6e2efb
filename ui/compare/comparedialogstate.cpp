// SPDX-License-Identifier: Apache-2.0
// What the dialog asks, and what it shows of the answer.
#include "models/compare/comparemodel.h"
#include "models/fields/visibletext.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/comparegrid.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace chargetree {

const CompareAnswer &CompareDialog::answer() const
{
    return m_model->answer();
}

CompareChoice CompareDialog::shown() const
{
    return m_model->choice();
}

void CompareDialog::showFleet(const LoadedFleetPtr &fleet, const Wording &wording)
{
    const bool isOther = m_loaded != fleet;
    const bool isTranslated = m_wording.locale() != wording.locale(); // and so what a filter finds
    m_loaded = fleet;
    m_wording = wording;
    if (isOther || isTranslated)
        m_isAsked = false;
    if (isOther && !isVisible())
        m_model->clear(); // it would hold the old fleet
    else if (m_isAsked || !isVisible())
        m_model->setWording(wording);
    else
        ask(); // until the answer is there the last one is worth reading
    updateState();
}

void CompareDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_isAsked)
        ask();
}

void CompareDialog::compare(const std::vector<std::string> &chargers, bool withSimilar)
{
    m_chargers = chargers;
    m_model->clear();
    m_filter->clear();
    m_reveal->setChecked(false);
    ask(withSimilar);
}

void CompareDialog::ask(bool withSimilar)
{
    if (!m_loaded || m_chargers.empty())
        return;
    m_isAsked = true;
    Q_EMIT asked(
        {.context = {.loaded = m_loaded, .wording = m_wording, .isRevealed = m_reveal->isChecked()},
         .chargers = m_chargers,
         .withSimilar = withSimilar,
         .ticket = ++m_ticket});
    updateState();
}

void CompareDialog::showAnswer(const CompareAnswer &answer)
{
    if (answer.ticket != m_ticket || answer.context.loaded != m_loaded)
        return;
    const QStringList before = shownIds();
    const RecordTable::Place place = m_grid->place();
    m_model->show(answer);
    m_model->setRevealed(answer.context.isRevealed);
    m_chargers.clear(); // similar ones have come
    for (const ChargerId charger : answer.comparison.chargers)
        m_chargers.emplace_back(answer.context.fleet().identity(charger));
    // What is gone may be back in the next fleet.
    m_chargers.insert(m_chargers.end(), answer.gone.begin(), answer.gone.end());
    fillReferences();
    updateState();
    if (shownIds() != before)
        m_grid->fit();
    if (!before.isEmpty() && !m_grid->currentIndex().isValid()) // other rows
        m_grid->restore(place);
}

QStringList CompareDialog::shownIds() const
{
    QStringList ids;
    for (int i = 0; i < m_model->columnCount(); ++i)
        ids += m_model->chargerId(i);
    return ids;
}

void CompareDialog::fillReferences()
{
    const QStringList ids = shownIds();
    QStringList offered;
    for (int i = 0; i < m_reference->count(); ++i)
        offered += m_reference->itemText(i);
    if (ids != offered) { // else its list, which may be open, stays
        m_reference->clear();
        m_reference->addItems(ids);
    }
    m_reference->setCurrentIndex(m_model->reference());
}

void CompareDialog::setReference(int charger)
{
    m_model->setReference(charger);
    m_reference->setCurrentIndex(m_model->reference());
}

void CompareDialog::leaveOut(const std::string &charger)
{
    if (m_chargers.size() > fewestCompared && std::erase(m_chargers, charger) > 0)
        ask();
}

void CompareDialog::follow(const std::string &charger)
{
    const ChargerId id = chargerNamed(*m_loaded->fleet, charger);
    const NodeId node = id == none<ChargerId> ? none<NodeId> : m_loaded->fleet->at(id).node;
    if (node != none<NodeId>)
        Q_EMIT nodeChosen(node);
}

void CompareDialog::updateState()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_empty->setText(emptyText());
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_grid) : m_empty);
    m_summary->setText(summary());
    m_reference->setEnabled(m_model->columnCount() > 0);
    m_copy->setEnabled(hasRows);
    m_export->setEnabled(hasRows);
}

QString CompareDialog::emptyText() const
{
    const CompareAnswer &shown = m_model->answer();
    if (shown.ticket != m_ticket)
        return tr("Comparing…");
    if (shown.comparison.chargers.empty())
        return tr("None of these chargers is in the fleet any more.");
    if (!m_filter->text().trimmed().isEmpty())
        return tr("No field, key or value contains this text.");
    if (shown.comparison.chargers.size() == 1)
        return tr("There is no charger here to compare it with.");
    return tr("These chargers are the same in every field.");
}

QString CompareDialog::summary() const
{
    const CompareAnswer &shown = m_model->answer();
    if (shown.comparison.chargers.empty())
        return {};
    const auto said = [this](std::size_t count) { return m_wording.number(qint64(count)); };
    QStringList parts{
        tr("%1 chargers", nullptr, m_model->columnCount())
            .arg(said(shown.comparison.chargers.size())),
        tr("%1 of %2 rows differ", nullptr, m_model->differingRows())
            .arg(said(std::size_t(m_model->differingRows())), said(shown.comparison.rows.size()))};
    if (shown.leftOut > 0)
        parts += tr("%1 similar chargers more are left out", nullptr, int(shown.leftOut))
                     .arg(said(shown.leftOut));
    QStringList gone;
    for (const std::string &identity : shown.gone)
        gone += visibleText(identity);
    if (!gone.isEmpty())
        parts += tr("no longer in the fleet: %1").arg(m_wording.locale().createSeparatedList(gone));
    return parts.join(QStringLiteral(" · "));
}

} // namespace chargetree
