// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/maptilesdialog.h"

#include "ui/look/metrics.h"
#include "ui/map/tileform.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>

namespace chargetree {

MapTilesDialog::MapTilesDialog(const TileSource &source, QWidget *parent)
    : Dialog(parent)
    , m_form(new TileForm(this))
{
    setObjectName(QStringLiteral("mapTilesDialog"));
    m_form->setSource(source);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::margin);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    const auto follow = [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(m_form->isValid());
    };
    connect(m_form, &TileForm::changed, this, follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_form->source()); });
    follow();
    retranslate();
    resize(metrics::spacing * 70, sizeHint().height());
}

void MapTilesDialog::retranslate()
{
    setWindowTitle(tr("Map background"));
}

void MapTilesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
