// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exportdialog.h"

#include "models/exportplan/exportways.h"
#include "ui/export/exportcolumnlist.h"
#include "ui/export/previewpanel.h"
#include "ui/look/metrics.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>

namespace chargetree {

namespace {

constexpr int formLetters = 52; // of usual width
constexpr QSize startLetters(154, 40);

} // namespace

ExportDialog::ExportDialog(ExportView view, const ExportMemory &memory, QWidget *parent)
    : Dialog(parent)
    , m_view(std::make_shared<const ExportView>(std::move(view)))
    , m_memory(memory)
    , m_kind(new QComboBox(this))
    , m_way(new QComboBox(this))
    , m_advice(quietLabel({}, this))
    , m_scopes(new QButtonGroup(this))
    , m_order(new QComboBox(this))
    , m_descending(new QCheckBox(tr("&Descending"), this))
    , m_received(new QCheckBox(tr("Records as they were &received"), this))
    , m_columns(new ExportColumnList(this))
    , m_preview(new PreviewPanel(this))
    , m_origin(quietLabel({}, this))
    , m_query(new ElidedLabel(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_warning(quietLabel({}, this))
    , m_save(nullptr)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    for (std::size_t i = 0; i < exportKindCount; ++i)
        m_kind->addItem(exportKindTitle(ExportKind(i)), int(i));
    assemble();
    recall();
    wire();
    const QSize room = screen()->availableSize() - QSize(metrics::margin, metrics::margin * 3);
    const QSize wanted(startLetters.width() * fontMetrics().averageCharWidth(),
                       startLetters.height() * fontMetrics().height());
    resize(wanted.boundedTo(room));
}

void ExportDialog::assemble()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    grid->setHorizontalSpacing(metrics::margin);
    grid->setVerticalSpacing(metrics::spacing);
    grid->addWidget(makeForm(), 0, 0);
    grid->addWidget(makePreview(), 0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);

    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setMaxLength(longestPath);
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    m_browse->setAutoDefault(false);
    m_warning->setObjectName(QStringLiteral("exportWarning"));
    m_warning->setWordWrap(true);
    auto *title = plainLabel(tr("W&here to"), this);
    title->setBuddy(m_path);
    auto *where = new QHBoxLayout;
    where->setSpacing(metrics::spacing);
    where->addWidget(title);
    where->addWidget(m_path, 1);
    where->addWidget(m_browse);
    grid->addLayout(where, 1, 0, 1, 2);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addWidget(m_warning, 1);
    last->addWidget(buttons);
    grid->addLayout(last, 2, 0, 1, 2);
}

QWidget *ExportDialog::makeForm()
{
    m_kind->setObjectName(QStringLiteral("exportKind"));
    m_way->setObjectName(QStringLiteral("exportFormat"));
    m_advice->setObjectName(QStringLiteral("exportAdvice"));
    m_order->setObjectName(QStringLiteral("exportOrder"));
    m_descending->setObjectName(QStringLiteral("exportDescending"));
    m_received->setObjectName(QStringLiteral("exportReceived"));
    m_advice->setWordWrap(true);
    for (QComboBox *box : {m_kind, m_way, m_order})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *side = new QWidget(this);
    side->setMinimumWidth(formLetters * fontMetrics().averageCharWidth());
    auto *form = new QFormLayout(side);
    form->setContentsMargins({});
    form->setSpacing(metrics::spacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&What"), m_kind);
    form->addRow(tr("&Format"), m_way);
    form->addRow({}, m_advice);
    addScopes(*form);
    form->addRow(tr("&Order"), m_order);
    form->addRow({}, m_descending);
    form->addRow(tr("&Columns"), m_received);
    form->addRow(m_columns);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    return side;
}

void ExportDialog::addScopes(QFormLayout &form)
{
    for (std::size_t i = 0; i < exportScopeCount; ++i) {
        auto *choice = new QRadioButton(this);
        choice->setObjectName(QStringLiteral("exportScope%1").arg(i));
        m_scopes->addButton(choice, int(i));
        form.addRow(i == 0 ? tr("Which") : QString(), choice);
    }
}

QWidget *ExportDialog::makePreview()
{
    m_origin->setObjectName(QStringLiteral("exportOrigin"));
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_origin->setWordWrap(true);
    m_query->setObjectName(QStringLiteral("exportQuery"));
    m_query->setForegroundRole(QPalette::PlaceholderText);
    m_query->setPersonal(true);
    auto *title = plainLabel(tr("&Preview"), this);
    title->setBuddy(m_preview);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(metrics::spacing);
    column->addWidget(title);
    column->addWidget(m_preview, 1);
    column->addWidget(m_origin);
    column->addWidget(m_query);
    return side;
}

void ExportDialog::wire()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        recall();
        ask();
    });
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        followFormat();
        ask();
    });
    connect(m_scopes, &QButtonGroup::idClicked, this, [this] {
        m_isScopeChosen = true;
        ask();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, &ExportDialog::ask);
    connect(m_descending, &QCheckBox::toggled, this, &ExportDialog::ask);
    connect(m_received, &QCheckBox::toggled, this, [this] {
        followFormat();
        ask();
    });
    connect(m_columns, &ExportColumnList::chosenChanged, this, &ExportDialog::ask);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_isPathChosen = true;
        updateState();
    });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
}

void ExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_ticket == 0)
        ask();
}

void ExportDialog::choose(ExportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

ExportKind ExportDialog::kind() const
{
    return ExportKind(m_kind->currentData().toInt());
}

std::size_t ExportDialog::way() const
{
    return std::size_t(qMax(0, m_way->currentData().toInt()));
}

QString ExportDialog::path() const
{
    return m_path->text();
}

ExportMemory ExportDialog::memory() const
{
    ExportMemory memory = m_memory;
    remember(choice(), memory);
    memory.folder = QFileInfo(path()).absolutePath();
    return memory;
}

ExportChoice ExportDialog::choice() const
{
    const ExportWay &chosen = exportWays()[way()];
    ExportChoice choice{.kind = kind(),
                        .format = chosen.format,
                        .preset = chosen.preset,
                        .areReceived = m_received->isEnabled() && m_received->isChecked(),
                        .columns = m_columns->chosen(),
                        .order = {.column = m_order->currentData().toString(),
                                  .isDescending = m_descending->isChecked()}};
    if (m_isScopeChosen && m_scopes->checkedId() >= 0)
        choice.scope = ExportScope(m_scopes->checkedId());
    return choice;
}

} // namespace chargetree
