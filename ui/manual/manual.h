// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QUrl;
class QWidget;

namespace chargetree {

class Actions;
class ManualWindow;
struct ManualChapter;

/// Opens the manual of a window where it is about what has the focus, in the window and in the
/// dialogs before it.
class Manual final : public QObject {
    Q_OBJECT

public:
    /// The window is its parent; its action Manual is wired here.
    Manual(QWidget &window, const Actions &actions);
    ~Manual() override;

    void open(const ManualChapter &chapter);
    /// As saveGeometry() has it; empty where the manual was never open.
    [[nodiscard]] QByteArray geometry() const;
    /// For the next time it opens.
    void setGeometry(const QByteArray &geometry) { m_geometry = geometry; }

Q_SIGNALS:
    void queryChosen(const QString &query);
    void linkRequested(const QUrl &url);

protected:
    /// Of the whole program: a dialog does not know the window's keys.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openHere();

    QWidget &m_window;
    const Actions &m_actions;
    QByteArray m_geometry;
    std::unique_ptr<ManualWindow> m_manual; // no dialog's or window's child, so that none blocks it
};

} // namespace chargetree
