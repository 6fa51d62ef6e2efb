// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/logdialog.h"

#include "models/log/logfilter.h"
#include "models/log/logmodel.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/paddeddelegate.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int rowsForWidths = 100;

struct LevelRow {
    LogLevel least;
    const char *text;
};

constexpr std::array<LevelRow, 4> levelRows{{
    {LogLevel::Debug, QT_TRANSLATE_NOOP("chargetree::LogDialog", "Everything")},
    //: How much of the log is shown: more than warnings, less than everything.
    {LogLevel::Info, QT_TRANSLATE_NOOP("chargetree::LogDialog", "Normal")},
    {LogLevel::Warning, QT_TRANSLATE_NOOP("chargetree::LogDialog", "Warnings and errors")},
    {LogLevel::Error, QT_TRANSLATE_NOOP("chargetree::LogDialog", "Errors")},
}};

/// Puts a sign before the levels that call for a look.
class LevelDelegate final : public PaddedDelegate {
public:
    using PaddedDelegate::PaddedDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return {PaddedDelegate::sizeHint(option, index).width(),
                metrics::rowHeight(option.fontMetrics)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PaddedDelegate::initStyleOption(option, index);
        const auto level = LogLevel(index.data(LogModel::LevelRole).toInt());
        if (level < LogLevel::Warning)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = level == LogLevel::Error ? icon(Icon::Error, IconTint::Error)
                                                : icon(Icon::Warning, IconTint::Warning);
    }
};

} // namespace

LogDialog::LogDialog(LogModel &log, QWidget *parent)
    : Dialog(parent)
    , m_filter(new LogFilter(this))
    , m_words(filterField(QStringLiteral("logWords"), this))
    , m_level(new QComboBox(this))
    , m_list(new QTreeView(this))
    , m_empty(emptyLabel(QStringLiteral("logEmpty"), this))
    , m_copy(nullptr)
    , m_bundle(nullptr)
    , m_close(nullptr)
{
    setObjectName(QStringLiteral("logDialog"));
    m_filter->setSourceModel(&log);
    m_level->setObjectName(QStringLiteral("logLevel"));
    for (const LevelRow &row : levelRows)
        m_level->addItem({}, int(row.least));
    m_level->setCurrentIndex(1);
    m_filter->setLeastLevel(LogLevel::Info);
    assemble();
    retranslate();
    follow();
    connect(m_words, &QLineEdit::textChanged, m_filter, &LogFilter::setWords);
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setLeastLevel(LogLevel(m_level->currentData().toInt())); });
    connect(m_copy, &QPushButton::clicked, this, &LogDialog::copy);
    connect(m_bundle, &QPushButton::clicked, this, &LogDialog::supportBundleRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(dialogSize(*this, {134, 22}));
}

void LogDialog::assemble()
{
    m_list->setObjectName(QStringLiteral("logList"));
    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    m_list->setItemDelegateForColumn(LogModel::LevelColumn, new LevelDelegate(m_list));
    m_list->header()->resizeSection(LogModel::TimeColumn, fontMetrics().averageCharWidth() * 24);
    m_list->header()->setResizeContentsPrecision(rowsForWidths);
    m_list->header()->setSectionResizeMode(LogModel::LevelColumn, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(LogModel::CategoryColumn,
                                    fontMetrics().averageCharWidth() * 18);
    m_list->installEventFilter(this);

    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::spacing);
    top->addWidget(m_words, 1);
    top->addWidget(m_level);
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("logCopy"));
    m_bundle = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_bundle->setObjectName(QStringLiteral("logBundle"));
    m_close = buttons->addButton(QDialogButtonBox::Close);
    for (QPushButton *button : {m_copy, m_bundle, m_close})
        button->setAutoDefault(false); // Enter in the words' field does none of this
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(buttons);
}

void LogDialog::follow()
{
    QScrollBar *bar = m_list->verticalScrollBar();
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this, bar] { m_isAtEnd = bar->value() >= bar->maximum(); });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        updateState();
        if (m_isAtEnd)
            m_list->scrollToBottom();
    });
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LogDialog::updateState);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LogDialog::updateState);
    updateState();
    m_list->scrollToBottom();
}

void LogDialog::retranslate()
{
    setWindowTitle(tr("What the program did"));
    m_words->setPlaceholderText(tr("Find in the log…"));
    m_words->setAccessibleName(tr("Find in the log"));
    m_level->setAccessibleName(tr("How much is shown"));
    m_list->setAccessibleName(windowTitle());
    for (std::size_t i = 0; i < levelRows.size(); ++i)
        m_level->setItemText(int(i), tr(levelRows[i].text));
    m_empty->setText(tr("No entry matches."));
    m_bundle->setText(tr("Support bundle…"));
    setPlainToolTip(m_bundle, tr("One file for whoever helps you: version, settings, what is odd "
                                 "in the document, and this log; no key, no driver and no tag"));
    updateState();
}

void LogDialog::updateState()
{
    if (!m_copy)
        return;
    const bool isEmpty = m_filter->rowCount() == 0;
    m_list->setHidden(isEmpty);
    m_empty->setVisible(isEmpty);
    m_copy->setEnabled(!isEmpty);
    m_copy->setText(m_list->selectionModel()->hasSelection() ? tr("Copy selected")
                                                             : tr("Copy all"));
}

QString LogDialog::text() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows += m_filter->index(row, 0);
    }
    QString text;
    for (const QModelIndex &row : rows)
        text += row.data(LogModel::LineRole).toString() + QLatin1Char('\n');
    return text;
}

void LogDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

bool LogDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void LogDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
