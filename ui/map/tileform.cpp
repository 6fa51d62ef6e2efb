// SPDX-License-Identifier: Apache-2.0
#include "ui/map/tileform.h"

#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chargetree {

TileForm::TileForm(QWidget *parent)
    : QWidget(parent)
    , m_isOn(new QCheckBox(this))
    , m_note(quietLabel({}, this))
    , m_form(new QFormLayout)
    , m_address(new QLineEdit(this))
    , m_attribution(new QLineEdit(this))
    , m_problem(plainLabel({}, this))
{
    m_isOn->setObjectName(QStringLiteral("tilesOn"));
    m_address->setObjectName(QStringLiteral("tilesAddress"));
    m_attribution->setObjectName(QStringLiteral("tilesAttribution"));
    m_problem->setObjectName(QStringLiteral("tilesProblem"));
    m_address->setMaxLength(longestTyped);
    m_attribution->setMaxLength(200);
    for (QLabel *label : {m_note, m_problem})
        label->setWordWrap(true);
    m_form->setHorizontalSpacing(metrics::margin);
    m_form->setVerticalSpacing(metrics::spacing);
    for (QLineEdit *field : {m_address, m_attribution}) {
        QLabel *label = plainLabel({}, this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::spacing);
    column->addWidget(m_isOn);
    column->addWidget(m_note);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    connect(m_isOn, &QCheckBox::toggled, this, &TileForm::follow);
    connect(m_address, &QLineEdit::textChanged, this, &TileForm::follow);
    connect(m_attribution, &QLineEdit::textChanged, this, &TileForm::follow);
    connect(m_isOn, &QCheckBox::clicked, this, &TileForm::finished);
    connect(m_address, &QLineEdit::editingFinished, this, &TileForm::finished);
    connect(m_attribution, &QLineEdit::editingFinished, this, &TileForm::finished);
    retranslate();
    follow();
}

void TileForm::setSource(const TileSource &source)
{
    m_isOn->setChecked(!source.isOff());
    m_address->setText(source.urlTemplate);
    m_attribution->setText(source.attribution);
}

TileSource TileForm::source() const
{
    return {m_address->text().trimmed(), m_attribution->text().trimmed(), m_isOn->isChecked()};
}

bool TileForm::isValid() const
{
    return problemOf(source()) == TileProblem::None;
}

void TileForm::follow()
{
    const bool isOn = m_isOn->isChecked();
    for (QLineEdit *field : {m_address, m_attribution})
        field->setEnabled(isOn);
    const TileProblem problem = problemOf(source());
    m_problem->setText(tileProblemText(problem));
    // What nobody has typed yet is not wrong.
    m_problem->setVisible(problem != TileProblem::None && !source().urlTemplate.isEmpty());
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, themeColors(palette()).error);
    m_problem->setPalette(colors);
    Q_EMIT changed();
}

void TileForm::retranslate()
{
    m_isOn->setText(tr("S&treet map behind the maps (from a map server you choose)"));
    m_note->setText(
        tr("Whoever runs a map server can tell its address, and whether its terms allow this use. "
           "The server then sees the address of this computer and the places that are looked at, "
           "and nothing else of the fleet. A key in the address stands readable in the settings."));
    const auto name = [this](QLineEdit *field, const QString &text) {
        if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(field)))
            label->setText(text);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_address, tr("&Address"));
    name(m_attribution, tr("Attri&bution"));
    m_address->setPlaceholderText(QStringLiteral("https://tiles.example.com/{z}/{x}/{y}.png"));
    m_attribution->setPlaceholderText(QStringLiteral("© OpenStreetMap contributors"));
}

void TileForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
}

QString tileProblemText(TileProblem problem)
{
    switch (problem) {
    case TileProblem::None:
        return {};
    case TileProblem::NotAnAddress:
        return TileForm::tr("This is no address of a server.");
    case TileProblem::NotHttps:
        return TileForm::tr("Only https addresses are asked.");
    case TileProblem::OtherPlaceholders:
        return TileForm::tr("Only {z}, {x} and {y} are filled in.");
    case TileProblem::NoPlaceholders:
        return TileForm::tr("The address needs {z}, {x} and {y} behind the server's name.");
    case TileProblem::HasPassword:
        return TileForm::tr("An address with a user and password is not kept.");
    case TileProblem::NoAttribution:
        return TileForm::tr("Makers of maps want to be named: say whom, as their terms put it.");
    }
    return {};
}

} // namespace chargetree
