// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/findingspage.h"

#include "ui/look/metrics.h"
#include "ui/parts/alignfields.h"

#include <QSpinBox>

namespace chargetree {

namespace {

constexpr int fieldWidth = metrics::spacing * 20;

QSpinBox *fieldOf(const FindingLimitRow &row, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(QStringLiteral("limit_")
                         + QString::fromLatin1(row.id.data(), qsizetype(row.id.size())));
    field->setRange(row.least, row.most);
    field->setGroupSeparatorShown(true);
    field->setKeyboardTracking(false); // each value judges the fleet anew
    const auto say = [field, unit = row.unit](int value) {
        field->setSuffix(limitSuffix(unit, value));
    };
    QObject::connect(field, &QSpinBox::valueChanged, field, say);
    field->setValue(row.most); // by the widest text there is room
    say(field->value());
    return field;
}

} // namespace

FindingsPage::FindingsPage(QWidget *parent)
    : SettingsPage(parent)
{
    addNote(
        tr("When something counts as a finding. The fleet that is shown is judged anew at once; "
           "nothing is fetched."));
    for (const FindingLimitRow &row : findingLimitRows()) {
        QSpinBox *field = fieldOf(row, this);
        addRow(limitTitle(row), field);
        connect(field, &QSpinBox::valueChanged, this, &FindingsPage::say);
        m_fields.push_back(field);
    }
    alignFields(QList<QWidget *>(m_fields.begin(), m_fields.end()), fieldWidth);
}

void FindingsPage::fill(const Preferences &preferences)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setValue(preferences.findingLimits.*findingLimitRows()[i].limit);
}

void FindingsPage::read(Preferences &preferences) const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        preferences.findingLimits.*findingLimitRows()[i].limit = m_fields[i]->value();
}

} // namespace chargetree
