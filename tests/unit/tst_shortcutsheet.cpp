// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcutsheet.h"
#include "ui/window/actions.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QTreeWidget>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

/// The sheet of keys says what the keys do, all of it, and finds it.
class TestShortcutSheet final : public QObject {
    Q_OBJECT

private:
    QMainWindow m_window;
    Actions m_actions{&m_window};

    QTreeWidget &list()
    {
        showShortcutSheet(m_actions, &m_window);
        return *m_window.findChild<QTreeWidget *>();
    }
    /// What is shown under all titles.
    QList<QTreeWidgetItem *> rows()
    {
        QList<QTreeWidgetItem *> rows;
        const QTreeWidget &tree = list();
        for (int group = 0; group < tree.topLevelItemCount(); ++group) {
            QTreeWidgetItem *head = tree.topLevelItem(group);
            for (int row = 0; row < head->childCount(); ++row) {
                if (!head->isHidden() && !head->child(row)->isHidden())
                    rows += head->child(row);
            }
        }
        return rows;
    }

private Q_SLOTS:
    void cleanup() { delete m_window.findChild<ShortcutSheet *>(); }

    void everyKeyOfEveryActionStandsThere()
    {
        QStringList shown;
        for (const QTreeWidgetItem *row : rows())
            shown += row->text(0) % u'|' % row->text(1);
        int withKeys = 0;
        for (std::size_t i = 0; i < commandCount; ++i) {
            const QAction &action = *m_actions.at(Command(i));
            if (action.shortcuts().isEmpty())
                continue;
            ++withKeys;
            QStringList keys;
            for (const QKeySequence &key : action.shortcuts())
                keys += key.toString(QKeySequence::NativeText);
            const QString wanted = action.iconText().remove(u'…') % u'|' % keys.join(u", "_s);
            QVERIFY2(shown.count(wanted) == 1, qPrintable(wanted));
        }
        QVERIFY(withKeys > 20);
        QVERIFY(shown.size() > withKeys); // and those of the search box, the tree and the lists
    }

    void noKeyMeansTwoThings()
    {
        QHash<QKeySequence, QString> owners;
        for (std::size_t i = 0; i < commandCount; ++i) {
            const QAction &action = *m_actions.at(Command(i));
            for (const QKeySequence &key : action.shortcuts()) {
                QVERIFY2(!owners.contains(key),
                         qPrintable(key.toString() % u": "_s % owners.value(key) % u" and "_s
                                    % action.objectName()));
                owners.insert(key, action.objectName());
            }
        }
    }

    void typingFindsByWordsAndByKeys_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("a word") << u"refresh"_s << u"Refresh"_s;
        QTest::newRow("a key") << u"ctrl+k"_s << u"Go to anything"_s;
        QTest::newRow("the title above") << u"copy ctrl+shift+t"_s << u"Copy for a ticket"_s;
    }
    void typingFindsByWordsAndByKeys()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        QTest::keyClicks(list().window()->findChild<QLineEdit *>(), typed);
        QVERIFY(!rows().isEmpty());
        QCOMPARE(list().currentItem()->text(0), first);
    }

    void whatNobodyDoesLeavesNothing()
    {
        QTest::keyClicks(list().window()->findChild<QLineEdit *>(), u"zzzz"_s);
        QVERIFY(rows().isEmpty());
        QVERIFY(!list().currentItem());
    }

    void itIsOpenedOnce()
    {
        list();
        list();
        QCOMPARE(m_window.findChildren<ShortcutSheet *>().size(), 1);
    }
};

QTEST_MAIN(TestShortcutSheet)
#include "tst_shortcutsheet.moc"
