// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/keyplacesfield.h"

#include "ui/look/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>

namespace chargetree {

namespace {

struct PlaceRow {
    KeyPlace place;
    const char *name; // objectName
    const char *word; // as the API calls it
    bool isHeader = true;
};

constexpr std::array<PlaceRow, 3> rows{{
    {KeyPlace::QueryCode, "keyInQuery", "code", false},
    {KeyPlace::FunctionsKeyHeader, "keyInFunctionsHeader", "x-functions-key"},
    {KeyPlace::ApiKeyHeader, "keyInApiHeader", "x-api-key"},
}};

} // namespace

KeyPlacesField::KeyPlacesField(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfSpacing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_boxes[i] = new QCheckBox(this);
        m_boxes[i]->setObjectName(QLatin1String(rows[i].name));
        column->addWidget(m_boxes[i]);
        connect(m_boxes[i], &QCheckBox::toggled, this, &KeyPlacesField::changed);
    }
    setFocusProxy(m_boxes.front());
    retranslate();
}

void KeyPlacesField::retranslate()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_boxes[i]->setText((rows[i].isHeader ? tr("header %1") : tr("query parameter %1"))
                                .arg(QLatin1String(rows[i].word)));
}

void KeyPlacesField::setPlaces(KeyPlaces places)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_boxes[i]->setChecked(places.testFlag(rows[i].place));
}

KeyPlaces KeyPlacesField::places() const
{
    KeyPlaces places;
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.setFlag(rows[i].place, m_boxes[i]->isChecked());
    return places;
}

void KeyPlacesField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
