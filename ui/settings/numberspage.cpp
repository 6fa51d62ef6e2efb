// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/numberspage.h"

#include "ui/settings/numbernamesfield.h"

namespace chargetree {

NumbersPage::NumbersPage(QWidget *parent)
    : SettingsPage(parent)
{
    addNote(tr("The API says some things by a number and does not say what it means. A name that "
               "you give to a number stands before it wherever it is shown; exports keep the "
               "number alone. The numbers of the fleet that is shown are listed."));
    for (const NumberedRow &row : numberedRows()) {
        auto *field = new NumberNamesField(row, this);
        connect(field, &NumberNamesField::changed, this, &NumbersPage::say);
        addWhole(field);
        m_fields[std::size_t(row.what)] = field;
    }
}

void NumbersPage::offer(const UsedNumbers &numbers)
{
    for (std::size_t i = 0; i < numbers.size(); ++i)
        m_fields[i]->setUsed(numbers[i]);
}

void NumbersPage::fill(const Preferences &preferences)
{
    for (const NumberedRow &row : numberedRows())
        m_fields[std::size_t(row.what)]->setNames(preferences.numberNames.of(row.what));
}

void NumbersPage::read(Preferences &preferences) const
{
    NumberNames names;
    for (const NumberedRow &row : numberedRows()) {
        const QMap<qint64, QString> &given = m_fields[std::size_t(row.what)]->names();
        for (auto name = given.begin(); name != given.end(); ++name)
            names.setName(row.what, name.key(), name.value());
    }
    preferences.numberNames = names;
}

} // namespace chargetree
