// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

class QLabel;
class QMimeData;

namespace chargetree {

/// The files of this machine that are dragged. None at all where a folder, something remote or
/// plain text is among it.
QStringList draggedFiles(const QMimeData &data);

/// Takes files that are dropped anywhere on a window, on editors too, who would take the address
/// for a text. While files are over the window a hint says what will become of them.
class FileDrop final : public QObject {
    Q_OBJECT

public:
    /// The window is its parent.
    explicit FileDrop(QWidget &window);

Q_SIGNALS:
    void dropped(const QStringList &paths); // one at least

protected:
    /// Of the whole program: children get such events before their window does.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHint();
    /// That anything is over the window; what was.
    QStringList forget();

    QWidget &m_window;
    QLabel *m_hint;
    QStringList m_dragged; // what is over the window, as it was when it came
};

} // namespace chargetree
