// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchhelp.h"

#include "models/search/query/queryhelp.h"
#include "ui/look/metrics.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/sectionedlist.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace chargetree {

namespace {

std::vector<SectionedList::Section> examples()
{
    std::vector<SectionedList::Section> sections;
    for (const QueryHelp &help : queryHelp()) {
        SectionedList::Section section{.title = help.title, .rows = {}};
        for (const QueryHelp::Row &row : help.rows)
            section.rows.push_back({row.example, row.help});
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace

SearchHelp::SearchHelp(QWidget *parent)
    : Dialog(parent)
    , m_list(new SectionedList(QStringLiteral("searchHelp"), this))
    , m_note(quietLabel({}, this))
{
    setObjectName(QStringLiteral("searchHelp"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter means the list's row wherever one is.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &SectionedList::chosen, this, &SearchHelp::exampleChosen);
    retranslate();
    resize(dialogSize(*this, {110, 25}));
}

void SearchHelp::retranslate()
{
    setWindowTitle(tr("How to search"));
    m_list->setWords(tr("What are you looking for?"), windowTitle());
    m_list->fill(examples(), SectionedList::First::Queries);
    m_note->setText(tr("Enter or a double click tries an example."));
}

void SearchHelp::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
