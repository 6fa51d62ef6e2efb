// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/loaded.h"
#include "tests/support/runningprogram.h"
#include "ui/access/explaindialog.h"
#include "ui/compare/comparedialog.h"
#include "ui/detail/detailpane.h"
#include "ui/parts/elidedlabel.h"
#include "ui/tree/fleetview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QToolTip>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 1'100; // two texts at their limit, parted
constexpr qsizetype nodeKinds = 11;
constexpr qsizetype longestLabel = 4'096; // a few of them

QString unescaped(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0).toString();
}

/// What draws over its neighbours or hides what stands behind it.
bool isUnseen(QChar c)
{
    const auto code = c.unicode();
    const bool isControl = (code < 0x20 && c != u'\n') || (code >= 0x7f && code < 0xa0);
    const bool isBidi = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || isBidi;
}

/// Everything that the widgets show, checked text by text.
class Inspector final {
public:
    /// Empty, or what is wrong and where.
    [[nodiscard]] const QString &complaint() const { return m_complaint; }
    [[nodiscard]] int texts() const { return m_texts; }

    void inspect(const QWidget &widget)
    {
        m_where = QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
        checkToolTip(widget.toolTip());
        checkToolTip(widget.whatsThis());
        check(widget.windowTitle(), longestLabel);
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            checkLabel(*label);
        else if (const auto *elided = qobject_cast<const ElidedLabel *>(&widget))
            check(elided->text(), longestLabel);
        else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget))
            complainIf(Qt::mightBeRichText(rich->toPlainText()), u"rich text"_s);
        else if (const auto *raw = qobject_cast<const QPlainTextEdit *>(&widget))
            complainIf(raw->document()->characterCount() > 2'000'000, u"an endless text"_s);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            checkRows(*view);
        for (const QWidget *child :
             widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisible()
                && !child->inherits("QTipLabel")) // looked at where it is asked for
                inspect(*child);
        }
    }

private:
    void complainIf(bool isWrong, const QString &what)
    {
        if (isWrong && m_complaint.isEmpty())
            m_complaint = m_where + u": "_s + what;
    }
    void check(const QString &text, qsizetype longest)
    {
        m_texts += text.isEmpty() ? 0 : 1;
        complainIf(std::any_of(text.cbegin(), text.cend(), isUnseen),
                   u"unseen characters in "_s + text.left(80));
        complainIf(text.size() > longest, u"%1 characters"_s.arg(text.size()));
    }
    void checkToolTip(QString text)
    {
        if (!Qt::mightBeRichText(text)) {
            check(text, longestLabel);
            return;
        }
        // A tooltip must be given markup where its text looks like some: escaped.
        complainIf(!text.startsWith(u"<qt>"_s), u"a tooltip of markup: "_s + text.left(80));
        text.remove(u"<qt>"_s).remove(u"</qt>"_s).remove(u"<br>"_s);
        complainIf(text.contains(u'<'), u"markup in a tooltip: "_s + text.left(80));
    }
    void checkLabel(const QLabel &label)
    {
        check(label.text(), longestLabel);
        complainIf(label.textFormat() != Qt::PlainText && Qt::mightBeRichText(label.text()),
                   u"a label of markup: "_s + label.text().left(80));
    }
    void hover(QWidget &viewport, QPoint place)
    {
        QHelpEvent help(QEvent::ToolTip, place, viewport.mapToGlobal(place));
        QCoreApplication::sendEvent(&viewport, &help);
        checkToolTip(QToolTip::text());
    }
    void checkHeader(const QHeaderView &header)
    {
        const bool isAcross = header.orientation() == Qt::Horizontal;
        const int room = isAcross ? header.viewport()->width() : header.viewport()->height();
        for (int i = 0; i < header.count(); ++i) {
            check(header.model()->headerData(i, header.orientation()).toString(), longestCell);
            const int at = header.sectionViewportPosition(i) + 2;
            if (!header.isSectionHidden(i) && at >= 0 && at < room)
                hover(*header.viewport(), isAcross ? QPoint(at, 4) : QPoint(4, at));
        }
    }
    void checkRows(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        if (!model)
            return;
        if (const auto *header = qobject_cast<const QHeaderView *>(&view)) {
            checkHeader(*header);
            return;
        }
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
            check(model->headerData(column, Qt::Horizontal).toString(), longestCell);
        int y = 2;
        while (y < view.viewport()->height()) {
            const QModelIndex row = view.indexAt({4, y});
            if (!row.isValid())
                break;
            for (int column = 0; column < model->columnCount(row.parent()); ++column)
                checkCell(view, row.siblingAtColumn(column));
            y = view.visualRect(row).bottom() + 2;
        }
    }
    void checkCell(const QAbstractItemView &view, const QModelIndex &cell)
    {
        check(cell.data().toString(), longestCell);
        QWidget *viewport = view.viewport();
        const QPoint middle = view.visualRect(cell).center();
        if (!viewport->rect().contains(middle))
            return;
        hover(*viewport, middle);
    }

    QString m_where;
    QString m_complaint;
    int m_texts = 0;
};

} // namespace

/// Texts of the API, of servers and of files, in every view, pane, tooltip and dialog: shown as
/// they stand, or visibly marked and cut, and never taken for more than a text.
class TestHostileTexts final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;
    qint64 m_longest = 0; // milliseconds to show a page and draw it

    MainWindow &window() { return m_program->window(); }
    void inspect(const QWidget &widget)
    {
        QCoreApplication::sendPostedEvents();
        Inspector inspector;
        inspector.inspect(widget);
        QVERIFY2(inspector.complaint().isEmpty(), qPrintable(inspector.complaint()));
        QVERIFY(inspector.texts() > 0);
    }
    /// The whole window, and then what each other tab of the pane changes in it.
    void inspectPages()
    {
        auto *pane = window().findChild<DetailPane *>();
        auto *tabs = pane->findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            QWidget &shown = tab == 0 ? static_cast<QWidget &>(window()) : *pane;
            QElapsedTimer gap;
            gap.start();
            tabs->setCurrentIndex(tab);
            shown.grab(); // draws it
            m_longest = std::max(m_longest, gap.elapsed());
            inspect(shown);
        }
    }
    QDialog *openDialog()
    {
        const auto dialogs = window().findChildren<QDialog *>();
        const auto open = std::find_if(dialogs.begin(), dialogs.end(),
                                       [](const QDialog *each) { return each->isVisible(); });
        return open == dialogs.end() ? nullptr : *open;
    }
    /// Opens a dialog by its action, looks at it, and closes it.
    void inspectDialog(const QString &action)
    {
        auto *trigger = window().findChild<QAction *>(action);
        QVERIFY2(trigger && trigger->isEnabled(), qPrintable(action));
        trigger->trigger();
        QDialog *dialog = nullptr;
        EVENTUALLY((dialog = openDialog()));
        dialog->grab();
        inspect(*dialog);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        window().resize(1400, 900);
    }

    void cleanup() { m_program.reset(); }
    void cleanupTestCase() { qInfo("The longest page took %lld ms.", m_longest); }

    void theFleetIsShownAsText_data() { addTexts(); }

    void theFleetIsShownAsText()
    {
        QFETCH(const QByteArray, json);
        const QString file = m_program->write(u"fleet.json"_s, documentOf({"", json}));
        m_program->session().open(FleetFile{file});
        EVENTUALLY(m_program->fleet());
        FleetView &view = window().fleetView();
        view.expandAll();
        QList<NodeKind> seen;
        for (std::size_t i = 0; i < m_program->fleet()->nodes().size(); ++i) {
            const NodeKind kind = m_program->fleet()->nodes()[i].kind();
            if (kind == NodeKind::Root || seen.contains(kind))
                continue;
            seen.append(kind);
            view.reveal(idAt<NodeId>(i));
            inspectPages();
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(seen.size(), nodeKinds); // every kind of row
    }

    void dialogsShowItAsText_data() { addTexts(); }

    void dialogsShowItAsText()
    {
        QFETCH(const QByteArray, json);
        QString text = unescaped(json);
        const QString file = m_program->write(u"fleet.json"_s, documentOf({"", json}));
        m_program->session().open(FleetFile{file});
        EVENTUALLY(m_program->fleet());
        window().showFailure(text, text, true, {{u"key"_s, text.left(40)}});
        inspect(window());
        QVERIFY(m_program->keep({.id = u"6f0c2a4e-5d3b-4c57-9a51-0d2f8b7c1e90"_s,
                                 .name = text.left(5'000),
                                 .base = QUrl(u"https://fleet.example/"_s)},
                                "c4nary"));
        m_program->application().log().note(u"fleet"_s, text.left(5'000));
        for (const char *action : {"showReport", "showLog", "showFiles", "connect", "export"}) {
            inspectDialog(QLatin1String(action));
            if (QTest::currentTestFailed())
                return;
        }
        inspect(window());
    }

    void whatIsComparedIsShownAsText_data() { addTexts(); }

    void whatIsComparedIsShownAsText()
    {
        QFETCH(const QByteArray, json);
        const LoadedFleetPtr loaded = loadedDocument(documentOf({"", json}));
        CompareDialog dialog;
        connect(&dialog, &CompareDialog::asked, &dialog,
                [&](const CompareQuestion &question) { dialog.showAnswer(answerTo(question)); });
        dialog.showFleet(loaded, wording());
        dialog.findChild<QCheckBox *>(u"compareDifferences"_s)->click();
        dialog.compare({std::string(loaded->fleet->identity(ChargerId(0)))});
        dialog.show();
        dialog.grab();
        inspect(dialog);
    }

    void reasonsAreShownAsText_data() { addTexts(); }

    void reasonsAreShownAsText()
    {
        QFETCH(const QByteArray, json);
        const LoadedFleetPtr loaded = loadedDocument(documentOf({"", json}));
        ExplainDialog dialog;
        connect(&dialog, &ExplainDialog::asked, &dialog,
                [&](const ExplainAsked &asked) { dialog.showAnswer(explained(asked)); });
        dialog.showFleet(loaded, wording());
        dialog.show();
        const QString text = unescaped(json);
        dialog.prefill({.tag = text, .charger = text});
        dialog.grab();
        inspect(dialog);
    }

private:
    static Wording wording() { return {QLocale(QLocale::English), QTimeZone::utc(), testMoment()}; }
    static void addTexts()
    {
        QTest::addColumn<QByteArray>("json");
        for (const HostileText &text : hostileTexts())
            QTest::newRow(text.name) << text.json;
    }
};

QTEST_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
