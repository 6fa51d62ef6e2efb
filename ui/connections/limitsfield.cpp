// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/limitsfield.h"

#include "ui/look/buttonlook.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/alignfields.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

namespace chargetree {

namespace {

using std::chrono::ceil;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int mostSeconds = 60 * 60;
constexpr int mostMinutes = 24 * 60;
constexpr int mostMebibytes = 64 * 1024;
constexpr qint64 mebibyte = 1024 * 1024;

int mebibytes(qint64 bytes)
{
    return int(qMin<qint64>((bytes + mebibyte - 1) / mebibyte, mostMebibytes));
}

} // namespace

LimitsField::LimitsField(QWidget *parent)
    : QWidget(parent)
    , m_switch(new QToolButton(this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_inactivity(addRow(m_form, QStringLiteral("limitInactivity"), mostSeconds))
    , m_deadline(addRow(m_form, QStringLiteral("limitDeadline"), mostMinutes))
    , m_body(addRow(m_form, QStringLiteral("limitBody"), mostMebibytes))
{
    m_switch->setObjectName(QStringLiteral("limitsSwitch"));
    m_switch->setCheckable(true);
    m_switch->setIcon(icon(Icon::ChevronRight)); // a style's arrow lies on the text, mirrored
    m_switch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_switch->setFocusPolicy(Qt::StrongFocus);
    setButtonLook(*m_switch, ButtonLook::Disclosure);
    m_form->setContentsMargins(0, metrics::spacing, 0, 0);
    m_form->setHorizontalSpacing(metrics::margin);
    m_form->setVerticalSpacing(metrics::spacing);
    m_fields->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_switch);
    column->addWidget(m_fields);
    connect(m_switch, &QToolButton::toggled, this, [this](bool isOpen) {
        m_fields->setVisible(isOpen);
        m_switch->setIcon(icon(isOpen ? Icon::ChevronDown : Icon::ChevronRight));
    });
    retranslate();
}

QSpinBox *LimitsField::addRow(QFormLayout *form, const QString &name, int most)
{
    auto *spin = new QSpinBox(form->parentWidget());
    spin->setObjectName(name);
    spin->setRange(1, most);
    spin->setGroupSeparatorShown(true);
    spin->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    spin->setMinimumHeight(metrics::spacing * 3);
    form->addRow(QString(QLatin1Char(' ')), spin);
    connect(spin, &QSpinBox::valueChanged, this, &LimitsField::changed);
    return spin;
}

void LimitsField::retranslate()
{
    m_switch->setText(tr("Li&mits"));
    const auto say = [this](QSpinBox *spin, const QString &label, const QString &suffix) {
        static_cast<QLabel *>(m_form->labelForField(spin))->setText(label);
        spin->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        spin->setSuffix(QLatin1Char(' ') + suffix);
    };
    say(m_inactivity, tr("Lon&gest silence"), tr("s", "seconds"));
    say(m_deadline, tr("W&hole answer within"), tr("min", "minutes"));
    say(m_body, tr("Largest answer"), tr("MiB, unpacked"));
    alignFields(fields(), fieldWidth);
}

QList<QWidget *> LimitsField::fields() const
{
    return {m_inactivity, m_deadline, m_body};
}

void LimitsField::setLimits(const ConnectionLimits &limits)
{
    m_limits = limits;
    m_inactivity->setValue(int(ceil<seconds>(limits.inactivity).count()));
    m_deadline->setValue(int(ceil<minutes>(limits.deadline).count()));
    m_body->setValue(mebibytes(limits.body));
}

ConnectionLimits LimitsField::limits() const
{
    ConnectionLimits limits = m_limits;
    if (m_inactivity->value() != ceil<seconds>(limits.inactivity).count())
        limits.inactivity = seconds(m_inactivity->value());
    if (m_deadline->value() != ceil<minutes>(limits.deadline).count())
        limits.deadline = minutes(m_deadline->value());
    if (m_body->value() != mebibytes(limits.body))
        limits.body = m_body->value() * mebibyte;
    return limits;
}

QList<QLabel *> LimitsField::labels() const
{
    return m_fields->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
}

void LimitsField::setReadOnly(bool isReadOnly)
{
    for (QSpinBox *spin : {m_inactivity, m_deadline, m_body})
        spin->setEnabled(!isReadOnly);
}

void LimitsField::unfold()
{
    m_switch->setChecked(true);
    m_switch->hide();
}

void LimitsField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
