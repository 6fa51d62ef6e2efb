// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchhelp.h"

#include "models/search/query/queryhelp.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/sectionedlist.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFontDatabase>
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
    : QDialog(parent)
{
    setObjectName(QStringLiteral("searchHelp"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How to search"));
    auto *list =
        new SectionedList(objectName(), tr("What are you looking for?"), windowTitle(), this);
    list->fill(examples(), QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *note = plainLabel(tr("Enter or a double click tries an example."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter means the list's row wherever one is.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(note, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(list, 1);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list, &SectionedList::chosen, this, &SearchHelp::exampleChosen);
    resize(metrics::spacing * 90, metrics::spacing * 72);
}

} // namespace chargetree
