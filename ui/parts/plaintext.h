// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QPoint;
class QRect;
class QWidget;

// Texts of the API are never read as markup. Labels and tooltips guess; these do not.
namespace chargetree {

/// A label that shows its text as it stands.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);

/// The same, quieter: for remarks and subtitles.
QLabel *quietLabel(const QString &text = {}, QWidget *parent = nullptr);

/// The same in the middle of what would hold rows, if there were any.
QLabel *emptyLabel(const QString &objectName, QWidget *parent);

/// What to hand to a tooltip so that it shows just this text, broken into lines and cut at 1,000
/// characters.
QString plainToolTip(const QString &text);

void setPlainToolTip(QWidget *widget, const QString &text);

/// Shows a tooltip at a global place for as long as the mouse is inside `rect` of `widget`.
void showPlainToolTip(const QPoint &globalPlace, const QString &text, QWidget *widget,
                      const QRect &rect);

/// Text for buttons, tabs and menus, where `&` would mark a shortcut.
QString withoutMnemonic(QString text);

} // namespace chargetree
