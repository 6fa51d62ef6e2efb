// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/withroom.h"
#include "ui/settings/topicrows.h"

#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace chargetree {

namespace {

constexpr int topicsWidth = metrics::spacing * 24;
constexpr QSize leastSize(metrics::spacing * 56, metrics::spacing * 36);

} // namespace

SettingsDialog::SettingsDialog(const QList<QLocale> &languages, QWidget *parent)
    : Dialog(parent)
    , m_languages(languages)
    , m_topics(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_defaults(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    assemble();
    makePages();
    retranslate();
    choose(SettingsTopic::General);
}

void SettingsDialog::assemble()
{
    setMinimumSize(leastSize);
    resize(dialogSize(*this, {128, 22}));
    m_topics->setObjectName(QStringLiteral("settingsTopics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setUniformItemSizes(true);
    for (const TopicRow &row : topicRows())
        new QListWidgetItem(icon(row.icon), QString(), m_topics);
    connect(m_topics, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_defaults->setObjectName(QStringLiteral("settingsDefaults"));
    m_close->setObjectName(QStringLiteral("settingsClose"));
    for (QPushButton *button : {m_defaults, m_close})
        button->setAutoDefault(false); // Enter in a field does none of this
    connect(m_defaults, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::margin, 0, metrics::margin, metrics::margin);
    foot->setSpacing(metrics::spacing);
    foot->addWidget(m_defaults);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, metrics::spacing, 0, 0);
    middle->setSpacing(metrics::spacing);
    middle->addWidget(m_topics);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::margin);
    column->addLayout(withRoom(metrics::spacing, middle, 0), 1);
    column->addLayout(foot);
}

void SettingsDialog::makePages()
{
    for (const TopicRow &row : topicRows())
        addPage(row.make(m_languages, this), QLatin1String(row.name));
    // The buttons come after the fields, whenever these were made.
    QWidget *last = previousInFocusChain();
    while (last != m_defaults && last->focusPolicy() == Qt::NoFocus)
        last = last->previousInFocusChain();
    setTabOrder(last, m_defaults);
    setTabOrder(m_defaults, m_close);
}

void SettingsDialog::addPage(SettingsPage *page, const QString &name)
{
    page->setObjectName(name);
    page->offer(m_offered);
    page->show(m_shown);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages.push_back(page);
    connect(page, &SettingsPage::edited, this, [this, page] { take(*page); });
}

/// In the language of now. The keyboard stays where it is.
void SettingsDialog::remakePages()
{
    const int current = m_stack->currentIndex();
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    m_pages.clear();
    while (QWidget *page = m_stack->widget(0)) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    makePages();
    m_stack->setCurrentIndex(current);
    if (focused.isEmpty())
        return;
    if (auto *field = m_stack->currentWidget()->findChild<QWidget *>(focused))
        field->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_topics->setAccessibleName(tr("Pages"));
    m_defaults->setText(tr("Restore &defaults of this page"));
    m_close->setText(tr("&Close"));
    for (const TopicRow &row : topicRows())
        m_topics->item(int(row.topic))->setText(tr(row.title));
    fitTopics();
}

/// As wide as the longest title, in this language and size.
void SettingsDialog::fitTopics()
{
    const QFontMetrics font(m_topics->font());
    const int side = metrics::iconSize(font);
    int widest = topicsWidth;
    for (int i = 0; i < m_topics->count(); ++i)
        widest = qMax(widest, font.horizontalAdvance(m_topics->item(i)->text()) + side
                                  + 3 * metrics::spacing);
    for (int i = 0; i < m_topics->count(); ++i)
        m_topics->item(i)->setSizeHint({widest, metrics::rowHeight(font) + metrics::halfSpacing});
    m_topics->setIconSize({side, side});
    m_topics->setFixedWidth(widest);
}

void SettingsDialog::setPreferences(const Preferences &preferences)
{
    m_shown = preferences;
    for (SettingsPage *page : m_pages)
        page->show(preferences);
}

void SettingsDialog::offer(const UsedNumbers &numbers)
{
    m_offered = numbers;
    for (SettingsPage *page : m_pages)
        page->offer(numbers);
}

void SettingsDialog::choose(SettingsTopic topic)
{
    m_topics->setCurrentRow(int(topic));
    m_topics->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::restoreDefaults()
{
    SettingsPage &page = *m_pages[std::size_t(m_stack->currentIndex())];
    page.restore();
    take(page);
}

void SettingsDialog::take(const SettingsPage &page)
{
    const Preferences chosen = page.changed(m_shown);
    if (chosen == m_shown)
        return;
    m_shown = chosen;
    Q_EMIT preferencesChosen(chosen);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        remakePages();
    } else if (event->type() == QEvent::FontChange) {
        fitTopics();
    }
}

} // namespace chargetree
