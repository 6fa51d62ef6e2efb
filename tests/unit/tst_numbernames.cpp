// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "models/fields/usednumbers.h"
#include "models/items/recordcell.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/runningprogram.h"
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/settings/numbernamestable.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tree/fleetview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldId homeSiteType = field(Kind::HomeSite, "groupType");
constexpr FieldId siteType = field(Kind::Site, "groupType");
constexpr FieldId referenceType = field(Kind::ExternalId, "referenceType");

constexpr std::string_view document = R"({"userGroups": [{"id": 1, "groupName": "Helsinki",
    "groupType": 3, "users": [{"id": 7, "name": "Aino",
      "integratedExternalIds": [{"referenceType": 1, "externalId": "A-1"},
                                {"referenceType": "odd", "externalId": "A-2"}],
      "chargerGroups": [{"id": 5, "groupName": "Depot West", "groupType": 0,
                         "chargers": [{"charger": {"chargerId": "FI-1"}}]}]}]}]})";

NumberNames names()
{
    NumberNames names;
    names.setName(Numbered::SiteType, 3, u"Depot"_s);
    names.setName(Numbered::ReferenceType, 1, u"SAP"_s);
    return names;
}

Wording wording(const NumberNames &names)
{
    return {QLocale(QLocale::English), QTimeZone::utc(), testMoment(), names};
}

/// Of the only home site, the only site, and the first external id.
ObjectId objectOf(const Fleet &fleet, FieldId field)
{
    for (std::size_t i = 0; i < fleet.store().objectCount(); ++i) {
        if (fleet.store().kindOf(ObjectId(i)) == field.kind)
            return ObjectId(i);
    }
    return none<ObjectId>;
}

bool says(const QAbstractItemModel &model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (index.data().toString() == text || (column == 0 && says(model, text, index)))
                return true;
        }
    }
    return false;
}

/// In any table or list of it.
bool shows(const QWidget &widget, const QString &text)
{
    for (const auto *view : widget.findChildren<QAbstractItemView *>()) {
        if (view->model() && view->isVisible() && says(*view->model(), text))
            return true;
    }
    return false;
}

} // namespace

Q_DECLARE_METATYPE(chargetree::FieldId)

/// Numbers that the API does not explain read with the names that an operator gave them.
class TestNumberNames final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    void open(std::string_view text = document)
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        m_program->session().open(FleetFile{m_program->write(u"fleet.json"_s, text)});
        EVENTUALLY(m_program->fleet());
    }
    SettingsDialog &settings()
    {
        m_program->window().findChild<QAction *>(u"settings"_s)->trigger();
        auto &dialog = *m_program->window().findChild<SettingsDialog *>();
        dialog.choose(SettingsTopic::Numbers);
        return dialog;
    }
    template <typename Widget>
    static Widget &find(QWidget &in, const char *name)
    {
        return *in.findChild<Widget *>(QLatin1String(name));
    }

private Q_SLOTS:
    void cleanup() { m_program.reset(); }

    void aNumberReadsWithItsName_data()
    {
        QTest::addColumn<FieldId>("field");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("bare");
        QTest::newRow("home site") << homeSiteType << u"Depot (3)"_s << u"3"_s;
        QTest::newRow("site without a name") << siteType << u"0"_s << u"0"_s;
        QTest::newRow("external id") << referenceType << u"SAP (1)"_s << u"1"_s;
    }
    void aNumberReadsWithItsName()
    {
        QFETCH(const FieldId, field);
        QFETCH(const QString, named);
        QFETCH(const QString, bare);
        const LoadedFleetPtr loaded = loadedDocument(document);
        const ObjectId object = objectOf(*loaded->fleet, field);
        QCOMPARE(fieldText(*loaded->fleet, object, field, wording(names())), named);
        QCOMPARE(fieldText(*loaded->fleet, object, field, wording({})), bare);
        // What is copied, sorted by and exported stays the number.
        const RecordContext context{.loaded = loaded, .wording = wording(names())};
        QCOMPARE(exactField(context, object, field), bare);
        QCOMPARE(fieldValue(*loaded->fleet, object, field), bare);
        QCOMPARE(std::get<qint64>(fieldCell(context, object, field).sort), bare.toLongLong());
    }

    void aNameIsShownAsPlainLine_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("spaces") << u"  Depot \t West "_s << u"Depot West"_s;
        QTest::newRow("nothing") << u" \n "_s << QString();
        QTest::newRow("bidi") << u"a\u202eb"_s << u"a‹U+202E›b"_s;
        QTest::newRow("places of texts") << u"%1 %2"_s << u"%1 %2"_s;
        QTest::newRow("markup") << u"<b>&amp;"_s << u"<b>&amp;"_s;
    }
    void aNameIsShownAsPlainLine()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        NumberNames given;
        given.setName(Numbered::SiteType, 3, typed);
        QCOMPARE(given.name(Numbered::SiteType, 3), kept);
        QCOMPARE(given.name(Numbered::ReferenceType, 3), QString());
        const QString said = wording(given).numbered(Numbered::SiteType, 3, u"3"_s);
        QCOMPARE(said, kept.isEmpty() ? u"3"_s : QString(kept + u" (3)"_s));
    }

    void theNumbersThatOccurAreKnown()
    {
        const UsedNumbers used = usedNumbers(*loadedDocument(document)->fleet);
        QCOMPARE(used[std::size_t(Numbered::SiteType)], (std::vector<qint64>{0, 3}));
        QCOMPARE(used[std::size_t(Numbered::ReferenceType)], (std::vector<qint64>{1}));
    }

    void aFleetOfManyNumbersOffersSome()
    {
        std::string sites;
        for (int i = 0; i < 500; ++i)
            sites += (i ? "," : "") + (R"({"id": )" + std::to_string(i) + R"(, "groupType": )")
                     + std::to_string(i) + "}";
        const auto loaded = loadedDocument(R"({"userGroups": [)" + sites + "]}");
        QCOMPARE(usedNumbers(*loaded->fleet)[std::size_t(Numbered::SiteType)].size(),
                 mostUsedNumbers);
    }

    void aNameThatIsTypedHoldsAtOnceInEveryWindow()
    {
        open();
        Session &second = m_program->application().addWindow();
        second.window().resize(1200, 800);
        second.window().show();
        second.open(FleetFile{m_program->path(u"fleet.json"_s)});
        EVENTUALLY(second.loaded());
        for (Session *session : {&m_program->session(), &second}) {
            session->window().show();
            const Fleet &fleet = *session->loaded()->fleet;
            session->window().browser().tree().reveal(fleet.homeSites()[0].node);
        }
        auto &pane = *second.window().findChild<DetailPane *>();
        QVERIFY(shows(pane, u"3"_s));

        auto &table = find<NumberNamesTable>(settings(), "numberNames_groupType");
        QCOMPARE(table.rowCount(), 2); // those that occur
        QCOMPARE(table.item(1, 1)->data(Qt::AccessibleTextRole).toString(), u"no name yet"_s);
        table.setCurrentCell(1, 1);
        QTest::keyClick(&table, Qt::Key_Return);
        auto *editor = table.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Depot"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        EVENTUALLY(shows(pane, u"Depot (3)"_s));
        QVERIFY(shows(*m_program->window().findChild<DetailPane *>(), u"Depot (3)"_s));

        QTest::keyClick(&table, Qt::Key_Delete);
        QVERIFY(shows(pane, u"3"_s));
        QVERIFY(!shows(pane, u"Depot (3)"_s));
        QCOMPARE(table.rowCount(), 2); // it still occurs
    }

    void theListOfSitesHasTheName()
    {
        open(R"({"userGroups": [{"id": 1, "users": [{"id": 7, "chargerGroups": [
                 {"id": 5, "groupName": "Depot West", "groupType": 3,
                  "chargers": [{"charger": {"chargerId": "FI-1"}}]}]}]}]})");
        auto &table = find<NumberNamesTable>(settings(), "numberNames_groupType");
        table.item(0, 1)->setText(u"Depot"_s);
        m_program->window().findChild<QAction *>(u"showSites"_s)->trigger();
        ListPage &page = *m_program->window().browser().list();
        EVENTUALLY(page.view()->model()->rowCount() > 0);
        page.view()->listModel().setColumns({u"groupType"_s});
        QVERIFY(says(*page.view()->model(), u"Depot (3)"_s));
    }

    void anotherNumberCanBeAddedAndTakenAway()
    {
        open();
        SettingsDialog &dialog = settings();
        QSignalSpy chosen(&dialog, &SettingsDialog::preferencesChosen);
        auto &table = find<NumberNamesTable>(dialog, "numberNames_referenceType");
        auto &number = find<QSpinBox>(dialog, "numberToAdd_referenceType");
        auto &remove = find<QPushButton>(dialog, "numberRemove_referenceType");
        QCOMPARE(number.value(), 0); // the least that has no row
        number.setValue(9);
        find<QPushButton>(dialog, "numberAdd_referenceType").click();
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.currentRow(), 1);
        QVERIFY(remove.isEnabled());
        auto *editor = table.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->maxLength(), int(NumberNames::mostLetters));
        QTest::keyClicks(editor, u"Invoice"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        EVENTUALLY_COMPARE(chosen.count(), 1);
        const auto kept = chosen.at(0).at(0).value<Preferences>().numberNames;
        QCOMPARE(kept.name(Numbered::ReferenceType, 9), u"Invoice"_s);
        remove.click();
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(chosen.count(), 2);
        QVERIFY(chosen.at(1).at(0).value<Preferences>().numberNames == NumberNames());
        QVERIFY(!remove.isEnabled());
    }
};

QTEST_MAIN(TestNumberNames)
#include "tst_numbernames.moc"
