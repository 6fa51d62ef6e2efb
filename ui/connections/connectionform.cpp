// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionform.h"

#include "ui/connections/environmentbadge.h"
#include "ui/connections/filefield.h"
#include "ui/connections/keyfield.h"
#include "ui/connections/keyplacesfield.h"
#include "ui/connections/limitsfield.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyledItemDelegate>

namespace chargetree {

namespace {

constexpr int mostMinutes = 24 * 60;
constexpr int longestText = 2000; // characters

/// The addresses that the vendor's documentation names.
struct VendorRow {
    const char *address;
    Environment environment;
};

constexpr std::array<VendorRow, 2> vendorRows{{
    {"https://api.emabler.io/api/", Environment::Production},
    {"https://api.emabler.net/api/", Environment::Test},
}};

constexpr std::array<Environment, 4> environments{Environment::Unmarked, Environment::Test,
                                                  Environment::Staging, Environment::Production};

/// Says of an address in the list what it is for.
class VendorDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = markedName(option->text, vendorRows[std::size_t(index.row())].environment);
    }
};

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_managed(plainLabel({}, this))
    , m_name(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_base(new QComboBox(this))
    , m_pathLine(new QWidget(this))
    , m_path(new QLineEdit(m_pathLine))
    , m_pathRemark(quietLabel({}, m_pathLine))
    , m_clientId(new QLineEdit(this))
    , m_keyPlaces(new KeyPlacesField(this))
    , m_key(new KeyField(this))
    , m_caFile(new FileField(QStringLiteral("connectionCaFile"), this))
    , m_certificateFile(new FileField(QStringLiteral("connectionCertificate"), this))
    , m_certificateKeyFile(new FileField(QStringLiteral("connectionCertificateKey"), this))
    , m_refreshEvery(new QSpinBox(this))
    , m_limits(new LimitsField(this))
{
    nameFields();
    addRows();
    wire();
    retranslate();
}

void ConnectionForm::nameFields()
{
    m_managed->setObjectName(QStringLiteral("connectionManaged"));
    m_managed->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("connectionName"));
    m_environment->setObjectName(QStringLiteral("connectionEnvironment"));
    m_base->setObjectName(QStringLiteral("connectionBase"));
    m_base->setEditable(true);
    m_base->setInsertPolicy(QComboBox::NoInsert);
    m_base->setCompleter(nullptr); // what is typed is not the vendor's unless it is chosen
    m_base->setItemDelegate(new VendorDelegate(m_base));
    m_base->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_base->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const VendorRow &row : vendorRows)
        m_base->addItem(QLatin1String(row.address));
    m_path->setObjectName(QStringLiteral("connectionPath"));
    m_path->setMinimumWidth(metrics::spacing * 20);
    m_pathRemark->setObjectName(QStringLiteral("connectionPathRemark"));
    m_pathLine->setFocusProxy(m_path);
    m_clientId->setObjectName(QStringLiteral("connectionClientId"));
    m_refreshEvery->setObjectName(QStringLiteral("connectionRefreshEvery"));
    m_refreshEvery->setRange(0, mostMinutes);
    m_refreshEvery->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_refreshEvery->setMinimumHeight(metrics::spacing * 3);
    for (QLineEdit *field : {m_name, m_base->lineEdit(), m_path, m_clientId})
        field->setMaxLength(longestText);
    for (const Environment environment : environments)
        m_environment->addItem(environmentWord(environment), int(environment));
}

void ConnectionForm::addRows()
{
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(metrics::margin);
    m_form->setVerticalSpacing(metrics::spacing);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *path = new QHBoxLayout(m_pathLine);
    path->setContentsMargins({});
    path->setSpacing(metrics::spacing);
    path->addWidget(m_path, 1);
    path->addWidget(m_pathRemark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::margin);
    column->addWidget(m_managed); // not a row: a form with hidden rows writes beyond its memory
    column->addLayout(m_form);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_name, m_environment, m_base, m_pathLine, m_clientId, m_key, m_keyPlaces, m_caFile,
             m_certificateFile, m_certificateKeyFile, m_refreshEvery})
        m_form->addRow(QString(QLatin1Char(' ')), field);
    m_form->addRow(m_limits);
}

void ConnectionForm::wire()
{
    for (QLineEdit *field : {m_name, m_path, m_clientId})
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::changed);
    connect(m_path, &QLineEdit::textChanged, this, &ConnectionForm::updatePathRemark);
    connect(m_base, &QComboBox::editTextChanged, this, &ConnectionForm::changed);
    connect(m_base, &QComboBox::activated, this, &ConnectionForm::vendorChosen);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ConnectionForm::changed);
    connect(m_keyPlaces, &KeyPlacesField::changed, this, &ConnectionForm::changed);
    connect(m_key, &KeyField::changed, this, &ConnectionForm::changed);
    for (FileField *field : {m_caFile, m_certificateFile, m_certificateKeyFile})
        connect(field, &FileField::changed, this, &ConnectionForm::changed);
    connect(m_refreshEvery, &QSpinBox::valueChanged, this, &ConnectionForm::changed);
    connect(m_limits, &LimitsField::changed, this, &ConnectionForm::changed);
}

void ConnectionForm::setLabel(QWidget *field, const QString &label)
{
    static_cast<QLabel *>(m_form->labelForField(field))->setText(label);
    const QString name = QString(label).remove(QLatin1Char('&'));
    (field == m_pathLine ? m_path : field)->setAccessibleName(name);
    if (auto *file = qobject_cast<FileField *>(field))
        file->setTitle(name);
}

void ConnectionForm::retranslate()
{
    m_managed->setText(tr("Handed out by your administrator: only its key can be changed here. "
                          "Duplicate it to change the rest."));
    setLabel(m_name, tr("&Name"));
    setLabel(m_environment, tr("&Environment"));
    setLabel(m_base, tr("&Base URL"));
    setLabel(m_pathLine, tr("&Path"));
    setLabel(m_clientId, tr("Client &id"));
    setLabel(m_key, tr("API &key"));
    setLabel(m_keyPlaces, tr("The key travels as"));
    setLabel(m_caFile, tr("Own a&uthority (PEM)"));
    setLabel(m_certificateFile, tr("Client certi&ficate"));
    setLabel(m_certificateKeyFile, tr("Its ke&y file"));
    setLabel(m_refreshEvery, tr("Refresh e&very"));
    m_name->setPlaceholderText(tr("as you call it; without one its host is shown"));
    m_base->lineEdit()->setPlaceholderText(QStringLiteral("https://…"));
    m_pathRemark->setText(tr("check with your vendor"));
    m_refreshEvery->setSuffix(QLatin1Char(' ') + tr("min", "minutes"));
    m_refreshEvery->setSpecialValueText(tr("only when asked"));
    fillChoices();
    alignLabels();
}

/// The limits are a form of their own, whose fields stand below the others.
void ConnectionForm::alignLabels()
{
    QList<QLabel *> labels = m_limits->labels();
    for (int row = 0; row < m_form->rowCount(); ++row) {
        if (const QLayoutItem *item = m_form->itemAt(row, QFormLayout::LabelRole))
            labels.append(qobject_cast<QLabel *>(item->widget()));
    }
    int widest = 0;
    for (const QLabel *label : labels)
        widest = qMax(widest, label->sizeHint().width());
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
}

void ConnectionForm::fillChoices()
{
    m_environment->setItemText(0, tr("Not marked"));
    for (int i = 0; i < m_environment->count(); ++i)
        m_environment->setItemIcon(i, environmentIcon(environments[std::size_t(i)], palette()));
}

void ConnectionForm::setConnection(const Connection &connection, KeyState keyState)
{
    {
        const QSignalBlocker blocker(this);
        m_connection = connection;
        m_name->setText(connection.name);
        m_environment->setCurrentIndex(m_environment->findData(int(connection.environment)));
        m_base->setEditText(connection.base.toString());
        m_base->lineEdit()->setCursorPosition(0);
        m_path->setText(connection.path);
        m_clientId->setText(connection.clientId);
        m_keyPlaces->setPlaces(connection.keyPlaces);
        m_key->setState(keyState);
        m_caFile->setPath(connection.caFile);
        m_certificateFile->setPath(connection.certificateFile);
        m_certificateKeyFile->setPath(connection.certificateKeyFile);
        m_refreshEvery->setValue(int(connection.refreshEvery.count()));
        m_limits->setLimits(connection.limits);
        setReadOnly(connection.isManaged);
        m_filled = this->connection();
    }
    updatePathRemark();
    Q_EMIT changed();
}

Connection ConnectionForm::connection() const
{
    Connection typed = m_connection;
    typed.name = m_name->text().trimmed();
    typed.environment = Environment(m_environment->currentData().toInt());
    typed.base = QUrl(m_base->currentText().trimmed());
    typed.path = m_path->text().trimmed();
    typed.clientId = m_clientId->text().trimmed();
    typed.keyPlaces = m_keyPlaces->places();
    typed.caFile = m_caFile->path();
    typed.certificateFile = m_certificateFile->path();
    typed.certificateKeyFile = m_certificateKeyFile->path();
    typed.refreshEvery = std::chrono::minutes(m_refreshEvery->value());
    typed.limits = m_limits->limits();
    return typed;
}

bool ConnectionForm::isChanged() const
{
    return m_key->isChanged() || connection() != m_filled;
}

void ConnectionForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::updatePathRemark()
{
    m_pathRemark->setVisible(m_path->text().trimmed() == defaultPath());
}

/// The vendor's addresses say what they lead to.
void ConnectionForm::vendorChosen(int place)
{
    if (m_environment->currentIndex() == 0)
        m_environment->setCurrentIndex(
            m_environment->findData(int(vendorRows[std::size_t(place)].environment)));
}

void ConnectionForm::setReadOnly(bool isReadOnly)
{
    m_managed->setVisible(isReadOnly);
    for (QLineEdit *field : {m_name, m_path, m_clientId})
        field->setReadOnly(isReadOnly); // can still be read and copied
    for (FileField *field : {m_caFile, m_certificateFile, m_certificateKeyFile})
        field->setReadOnly(isReadOnly);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_environment, m_base, m_keyPlaces, m_refreshEvery})
        field->setEnabled(!isReadOnly);
    m_limits->setReadOnly(isReadOnly);
}

void ConnectionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fillChoices();
    else if (event->type() == QEvent::FontChange)
        alignLabels();
}

} // namespace chargetree
