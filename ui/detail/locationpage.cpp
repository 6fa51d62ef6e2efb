// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/locationpage.h"

#include "models/fields/statedposition.h"
#include "models/geo/chargerspots.h"
#include "models/items/details.h"
#include "ui/detail/detailpages.h"
#include "ui/detail/propertylist.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/map/mapview.h"
#include "ui/parts/plaintext.h"
#include "ui/parts/withroom.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace chargetree {

namespace {

constexpr auto selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;

} // namespace

LocationPage::LocationPage(QWidget *parent)
    : DetailPage(parent)
    , m_address(plainLabel({}, this))
    , m_coordinates(plainLabel({}, this))
    , m_copyAddress(button("copyAddress", icon(Icon::Copy)))
    , m_copyCoordinates(button("copyCoordinates", icon(Icon::Copy)))
    , m_copyGeoLink(button("copyGeoLink", icon(Icon::Copy)))
    , m_open(button("openMap", icon(Icon::OpenExternal)))
    , m_map(new MapView(this))
    , m_fields(new PropertyList(this))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setTextInteractionFlags(selectable);
    m_coordinates->setObjectName(QStringLiteral("coordinates"));
    m_coordinates->setTextInteractionFlags(selectable);
    m_coordinates->setWordWrap(true);
    // In line with the texts of the list below.
    m_address->setIndent(metrics::spacing);
    m_coordinates->setIndent(metrics::spacing);
    m_fields->setObjectName(QStringLiteral("locationFields"));
    QVBoxLayout *layout = pageLayout(this);
    layout->addSpacing(metrics::spacing);
    layout->addWidget(m_address);
    layout->addWidget(m_coordinates);
    auto *bar = new QGridLayout; // four in a row are too wide for half a narrow window
    bar->setSpacing(metrics::spacing);
    bar->addWidget(m_copyAddress, 0, 0);
    bar->addWidget(m_copyCoordinates, 0, 1);
    bar->addWidget(m_copyGeoLink, 1, 0);
    bar->addWidget(m_open, 1, 1);
    bar->setColumnStretch(2, 1);
    layout->addLayout(withRoom(metrics::spacing, bar, 0));
    layout->addSpacing(metrics::spacing);
    layout->addWidget(m_map, 3);
    layout->addWidget(m_fields, 2);
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_place.address.join(u'\n')); });
    connect(m_copyCoordinates, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(coordinates(m_place)); });
    connect(m_copyGeoLink, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(geoLink(m_place)); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT linkRequested(QUrl(mapAddress(m_place))); });
    setFocusProxy(m_fields);
    LocationPage::retranslate();
}

QPushButton *LocationPage::button(const char *objectName, const QIcon &icon)
{
    auto *made = new QPushButton(icon, {}, this);
    made->setObjectName(QLatin1String(objectName));
    return made;
}

void LocationPage::retranslate()
{
    m_address->setAccessibleName(tr("Address"));
    m_coordinates->setAccessibleName(tr("Coordinates"));
    m_fields->setAccessibleName(tr("Location"));
    m_copyAddress->setText(tr("Copy address"));
    m_copyCoordinates->setText(tr("Copy coordinates"));
    m_copyGeoLink->setText(tr("Copy geo: link"));
    m_open->setText(tr("Open in OpenStreetMap…"));
    showPlace();
}

void LocationPage::show(const DetailSubject &subject, bool isSame)
{
    const RecordTable::Place place = isSame ? m_fields->place() : RecordTable::Place();
    m_place = placeOf(subject.fleet(), subject.copy);
    const bool isThere = m_place.location != none<ObjectId>;
    m_fields->setDetails(isThere ? fieldsOfRecord(subject.context, m_place.location)
                                 : std::vector<Detail>());
    m_fields->restore(place);
    showPlace();
    if (!isSame)
        m_map->clear();
    const std::vector<ChargerId> chargers = chargersOf(subject.fleet(), subject.node);
    m_map->showSpots(subject.context.loaded, spotsOf(subject.fleet(), chargers).placed,
                     subject.context.wording);
    m_map->setVisible(m_place.position == ChargerPlace::Position::Usable);
}

void LocationPage::forget()
{
    m_map->letGo();
}

void LocationPage::useGround(MapGround &ground)
{
    m_map->setGround(&ground);
}

void LocationPage::showPlace()
{
    const bool hasAddress = !m_place.address.isEmpty();
    m_address->setText(hasAddress ? m_place.address.join(u'\n') : tr("No address is stated."));
    m_address->setForegroundRole(hasAddress ? QPalette::WindowText : QPalette::PlaceholderText);
    m_copyAddress->setEnabled(hasAddress);
    const bool isUsable = m_place.position == ChargerPlace::Position::Usable;
    m_copyCoordinates->setEnabled(isUsable);
    m_copyGeoLink->setEnabled(isUsable);
    m_open->setEnabled(isUsable);
    m_coordinates->setForegroundRole(isUsable ? QPalette::WindowText : QPalette::PlaceholderText);
    switch (m_place.position) {
    case ChargerPlace::Position::Usable:
        m_coordinates->setText(coordinates(m_place));
        break;
    case ChargerPlace::Position::NotStated:
        m_coordinates->setText(tr("No usable position: none is stated."));
        break;
    case ChargerPlace::Position::Zero:
        m_coordinates->setText(tr("No usable position: 0, 0 lies in the sea."));
        break;
    case ChargerPlace::Position::OutOfRange:
        m_coordinates->setText(tr("No usable position: the numbers lie outside the globe."));
        break;
    }
}

} // namespace chargetree
