// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/look/metrics.h"
#include "ui/map/mapground.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2 expiringDate=2026-03-01T22:30:00Z
)";

NumberNames namesOfNumbers()
{
    NumberNames names;
    names.setName(Numbered::SiteType, 3, u"Depot, = [West]"_s);
    names.setName(Numbered::SiteType, -1, u"Työmaa"_s);
    names.setName(Numbered::ReferenceType, 0, u"%1"_s);
    return names;
}

Preferences everythingElse()
{
    return {.language = QLocale(QLocale::Finnish),
            .appearance = Appearance::HighContrast,
            .times = TimesShown::Utc,
            .startsPrivate = true,
            .refreshEvery = std::chrono::minutes(7),
            .refreshesOnMetered = true,
            .limits = {.inactivity = std::chrono::seconds(11),
                       .deadline = std::chrono::minutes(12),
                       .body = 13 * 1024 * 1024},
            .findingLimits = {.expiredWithinDays = 14},
            .keepCount = 15,
            .keepDays = 16,
            .exportWay = u"csv-spreadsheet"_s,
            .exportsReceived = true,
            .numberNames = namesOfNumbers(),
            .mapTiles = {.urlTemplate = u"https://tiles.example.com/{z}/{x}/{y}.png"_s,
                         .attribution = u"© Somebody"_s,
                         .isOn = true}};
}

} // namespace

/// The dialog of settings: every page by keyboard, and what is chosen in it holds at once.
class TestSettingsDialog final : public QObject {
    Q_OBJECT

private:
    template <typename Widget>
    static Widget &find(QWidget &in, const QString &name)
    {
        return *in.findChild<Widget *>(name);
    }
    static SettingsDialog &opened(MainWindow &window)
    {
        window.findChild<QAction *>(u"settings"_s)->trigger();
        return *window.findChild<SettingsDialog *>();
    }

private Q_SLOTS:
    void everyPageShowsWhatIsSet();
    void eachPageGoesBackToWhatWasDelivered();
    void everyControlHasANameAndTheKeyboardReachesIt();
    void aNarrowWindowScrolls();
    void theTopicsGrowWithTheirTexts();
    void aTileServerIsAskedWhenItsAddressIsWhole();
    void halfAnAddressStaysWhileAnotherPageIsChanged();
    void recordsAsReceivedWantAFormatThatHasThem_data();
    void recordsAsReceivedWantAFormatThatHasThem();
    void damagedSettingsAreAsDelivered_data();
    void damagedSettingsAreAsDelivered();
    void settingsOutliveTheProgram();
    void thatNothingCanBeKeptIsSaidOnce();
    void aLineThatIsNoSettingKeepsNothingFromBeingWritten();
    void languageAndTimesHoldAtOnceInEveryWindow();
    void thereIsOneDialogWhicheverWindowAsks();
};

void TestSettingsDialog::everyPageShowsWhatIsSet()
{
    SettingsDialog dialog({QLocale(QLocale::English), QLocale(QLocale::Finnish)});
    QSignalSpy chosen(&dialog, &SettingsDialog::preferencesChosen);
    dialog.setPreferences(everythingElse());
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(find<QComboBox>(dialog, u"settingsLanguage"_s).currentText(), u"Suomi"_s);
    QCOMPARE(find<QComboBox>(dialog, u"settingsTimes"_s).currentText(), u"UTC"_s);
    QCOMPARE(find<QSpinBox>(dialog, u"settingsRefreshEvery"_s).value(), 7);
    QCOMPARE(find<QSpinBox>(dialog, u"limitInactivity"_s).value(), 11);
    QCOMPARE(find<QSpinBox>(dialog, u"limit_expiredWithinDays"_s).value(), 14);
    QCOMPARE(find<QSpinBox>(dialog, u"keepCount"_s).value(), 15);
    QVERIFY(find<QCheckBox>(dialog, u"settingsStartsPrivate"_s).isChecked());

    Preferences expected = everythingElse();
    expected.keepDays = 17;
    find<QSpinBox>(dialog, u"keepDays"_s).setValue(17);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.at(0).at(0).value<Preferences>() == expected);
}

void TestSettingsDialog::eachPageGoesBackToWhatWasDelivered()
{
    SettingsDialog dialog({QLocale(QLocale::English), QLocale(QLocale::Finnish)});
    dialog.setPreferences(everythingElse());
    QSignalSpy chosen(&dialog, &SettingsDialog::preferencesChosen);
    auto &topics = find<QListWidget>(dialog, u"settingsTopics"_s);
    for (int page = 0; page < topics.count(); ++page) {
        topics.setCurrentRow(page);
        find<QPushButton>(dialog, u"settingsDefaults"_s).click();
    }
    QVERIFY(chosen.constLast().at(0).value<Preferences>() == Preferences());
}

void TestSettingsDialog::everyControlHasANameAndTheKeyboardReachesIt()
{
    SettingsDialog dialog({QLocale(QLocale::English)});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto &topics = find<QListWidget>(dialog, u"settingsTopics"_s);
    QCOMPARE(dialog.focusWidget(), &topics);
    QTest::keyClick(&topics, Qt::Key_Down);
    QTest::keyClick(&topics, Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget(), &find<QCheckBox>(dialog, u"settingsStartsPrivate"_s));
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QSpinBox *>(widget)
                             || qobject_cast<const QComboBox *>(widget)
                             || qobject_cast<const QListWidget *>(widget);
        if (isField)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestSettingsDialog::aNarrowWindowScrolls()
{
    SettingsDialog dialog({QLocale(QLocale::English)});
    dialog.resize(dialog.minimumSize());
    dialog.show();
    for (const QScrollArea *area : dialog.findChildren<QScrollArea *>()) {
        QVERIFY(area->widgetResizable());
        QVERIFY(area->widget()->height() >= area->widget()->minimumSizeHint().height());
    }
}

void TestSettingsDialog::theTopicsGrowWithTheirTexts()
{
    SettingsDialog dialog({QLocale(QLocale::English)});
    QFont large = dialog.font();
    large.setPixelSize(60);
    dialog.setFont(large);
    const auto &topics = find<QListWidget>(dialog, u"settingsTopics"_s);
    const QFontMetrics font(topics.font());
    QCOMPARE(topics.iconSize().height(), metrics::iconSize(font));
    for (int row = 0; row < topics.count(); ++row) {
        const QListWidgetItem &topic = *topics.item(row);
        QVERIFY(topics.width() >= font.horizontalAdvance(topic.text()) + topics.iconSize().width());
        QVERIFY(topic.sizeHint().height() >= font.height());
    }
}

void TestSettingsDialog::aTileServerIsAskedWhenItsAddressIsWhole()
{
    RunningProgram program;
    program.start();
    Session &second = program.application().addWindow();
    SettingsDialog &dialog = opened(program.window());
    dialog.choose(SettingsTopic::Map);
    EVENTUALLY(dialog.isActiveWindow());
    QSignalSpy chosen(&dialog, &SettingsDialog::preferencesChosen);
    find<QCheckBox>(dialog, u"tilesOn"_s).click();
    find<QLineEdit>(dialog, u"tilesAttribution"_s).setText(u"© Somebody"_s);
    auto &address = find<QLineEdit>(dialog, u"tilesAddress"_s);
    address.setFocus();
    QTest::keyClicks(&address, u"https://tiles.exampl/{z}/{x}/{y}"_s);
    QTest::keyClick(&address, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QTest::keyClicks(&address, u".png"_s);
    QCOMPARE(chosen.count(), 1); // nothing is asked while it is typed
    find<QPushButton>(dialog, u"settingsClose"_s).setFocus(Qt::TabFocusReason);
    QCOMPARE(chosen.count(), 2);
    const TileSource source{.urlTemplate = u"https://tiles.exampl/{z}/{x}/{y}.png"_s,
                            .attribution = u"© Somebody"_s,
                            .isOn = true};
    QCOMPARE(chosen.at(1).at(0).value<Preferences>().mapTiles, source);
    QCOMPARE(program.window().mapGround().source(), source);
    QCOMPARE(second.window().mapGround().source(), source);

    address.setText(u"http://tiles.example/{z}/{x}/{y}.png"_s);
    QTest::keyClick(&address, Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    QVERIFY(find<QLabel>(dialog, u"tilesProblem"_s).isVisible());
}

void TestSettingsDialog::halfAnAddressStaysWhileAnotherPageIsChanged()
{
    SettingsDialog dialog({QLocale(QLocale::English)});
    connect(&dialog, &SettingsDialog::preferencesChosen, &dialog, &SettingsDialog::setPreferences);
    dialog.setPreferences({});
    dialog.choose(SettingsTopic::Map);
    find<QCheckBox>(dialog, u"tilesOn"_s).click();
    auto &address = find<QLineEdit>(dialog, u"tilesAddress"_s);
    QTest::keyClicks(&address, u"https://tiles.exam"_s);
    find<QSpinBox>(dialog, u"keepDays"_s).setValue(17);
    QCOMPARE(address.text(), u"https://tiles.exam"_s);
    QVERIFY(find<QCheckBox>(dialog, u"tilesOn"_s).isChecked());

    find<QPushButton>(dialog, u"settingsDefaults"_s).click();
    QCOMPARE(address.text(), QString());
    address.setText(u"https://tiles.exam"_s);
    dialog.setPreferences(everythingElse()); // another address was chosen elsewhere
    QCOMPARE(address.text(), everythingElse().mapTiles.urlTemplate);
}

void TestSettingsDialog::recordsAsReceivedWantAFormatThatHasThem_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("hasThem");
    QTest::newRow("as last time") << QString() << false;
    QTest::newRow("workbook") << u"xlsx"_s << false;
    QTest::newRow("CSV") << u"csv"_s << false;
    QTest::newRow("JSON") << u"json"_s << true;
    QTest::newRow("JSON lines") << u"ndjson"_s << true;
}

void TestSettingsDialog::recordsAsReceivedWantAFormatThatHasThem()
{
    QFETCH(const QString, way);
    QFETCH(const bool, hasThem);
    SettingsDialog dialog({QLocale(QLocale::English)});
    dialog.setPreferences({.exportWay = way});
    QCOMPARE(find<QCheckBox>(dialog, u"settingsExportReceived"_s).isEnabled(), hasThem);
}

void TestSettingsDialog::damagedSettingsAreAsDelivered_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no settings") << QByteArray("\x00\xff{]", 4);
    QTest::newRow("out of range") << QByteArray(
        "[General]\nappearance=77\ntimes=moon\nexportWay=stone\n"
        "[newConnections]\nrefreshMinutes=-3\ninactivitySeconds=0\n"
        "deadlineMinutes=99999999999\nbodyBytes=-1\n"
        "[offlineCopies]\ncount=0\ndays=123456\n"
        "[numbers]\ngroupType\\x=Depot\ngroupType\\3=\nother\\3=Depot\n"
        "[map]\ntiles=http://example.com/{z}/{x}/{y}.png\n");
    QTest::newRow("no numbers") << QByteArray(
        "[newConnections]\nrefreshMinutes=often\nbodyBytes=@Variant(1)\n"
        "[offlineCopies]\ncount=many\n");
}

void TestSettingsDialog::damagedSettingsAreAsDelivered()
{
    QFETCH(QByteArray, text);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(text);
    file.close();
    QVERIFY(Settings(file.fileName()).preferences() == Preferences());
}

void TestSettingsDialog::settingsOutliveTheProgram()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    Settings(file).setPreferences(everythingElse());
    QVERIFY(Settings(file).preferences() == everythingElse());
    Settings(file).setPreferences({});
    QVERIFY(Settings(file).preferences() == Preferences());
}

void TestSettingsDialog::thatNothingCanBeKeptIsSaidOnce()
{
    RunningProgram program;
    program.start();
    QFile::remove(program.path(u"settings.ini"_s));
    QVERIFY(QDir().mkpath(program.path(u"settings.ini"_s))); // a folder cannot be written
    SettingsDialog &dialog = opened(program.window());
    auto &times = find<QComboBox>(dialog, u"settingsTimes"_s);
    times.setCurrentIndex(1);
    QVERIFY2(program.noticed().contains(u"settings.ini"_s), qPrintable(program.noticed()));
    QCOMPARE(program.session().zone(), QTimeZone::utc());
    program.window().dismissNotice();
    times.setCurrentIndex(0);
    QCOMPARE(program.noticed(), QString());
}

void TestSettingsDialog::aLineThatIsNoSettingKeepsNothingFromBeingWritten()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"settings.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nonsense\n[General]\n");
    file.close();
    Settings settings(path);
    settings.setAppearance(Appearance::Dark);
    QVERIFY(settings.isKept());
    QCOMPARE(Settings(path).appearance(), Appearance::Dark);
}

void TestSettingsDialog::languageAndTimesHoldAtOnceInEveryWindow()
{
    RunningProgram program;
    program.start();
    program.session().open(FleetFile{program.write(u"fleet.json"_s, sampleDocument(outline))});
    EVENTUALLY(program.session().loaded());
    MainWindow &first = program.window();
    Session &second = program.application().addWindow();
    SettingsDialog &dialog = opened(first);
    QVERIFY(dialog.isVisible());

    auto &language = find<QComboBox>(dialog, u"settingsLanguage"_s);
    language.setCurrentIndex(language.findText(u"Suomi"_s));
    QCOMPARE(second.locale().language(), QLocale::Finnish);
    EVENTUALLY_COMPARE(dialog.windowTitle(),
                       QCoreApplication::translate("chargetree::SettingsDialog", "Settings"));
    auto &times = find<QComboBox>(dialog, u"settingsTimes"_s);
    times.setCurrentIndex(1);
    QCOMPARE(second.zone(), QTimeZone::utc());
    QVERIFY(dialog.isVisible());
}

void TestSettingsDialog::thereIsOneDialogWhicheverWindowAsks()
{
    RunningProgram program;
    program.start();
    SettingsDialog &dialog = opened(program.window());
    Session &second = program.application().addWindow();
    second.window().findChild<QAction *>(u"findingLimits"_s)->trigger();
    QVERIFY(!second.window().findChild<SettingsDialog *>());
    QCOMPARE(find<QListWidget>(dialog, u"settingsTopics"_s).currentRow(),
             int(SettingsTopic::Findings));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
