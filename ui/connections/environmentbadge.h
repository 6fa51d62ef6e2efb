// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"
#include "ui/look/theme.h"

#include <QIcon>
#include <QWidget>

namespace chargetree {

/// "TEST", "STAGING", "PROD": the same word in every language; empty for an unmarked one.
QString environmentWord(Environment environment);

/// "Northwind Charging [TEST]".
QString markedName(const QString &name, Environment environment);

struct BadgeColors {
    QColor background;
    QColor text;
};
/// Of an unmarked environment both are invalid.
BadgeColors environmentColors(Environment environment, const ThemeColors &colors);

/// How large a badge is beside text of this font; empty for an unmarked environment.
QSize environmentBadgeSize(Environment environment, const QFont &font);
void paintEnvironmentBadge(QPainter *painter, const QPoint &topLeft, Environment environment,
                           const QFont &font, const QPalette &palette);

/// A square of the environment's colour, for menus, where the word stands beside it.
QIcon environmentIcon(Environment environment, const QPalette &palette);

/// The environment's word on its colour. Takes no room for an unmarked one.
class EnvironmentBadge final : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    void setEnvironment(Environment environment);
    [[nodiscard]] Environment environment() const { return m_environment; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment = Environment::Unmarked;
};

} // namespace chargetree
