// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace chargetree {

class Skeleton;

/// How far the loading of the first fleet is, over bars where its rows will be. Blank at first, so
/// that nothing flickers where it takes but a moment.
class LoadingPage final : public QWidget {
    Q_OBJECT

public:
    explicit LoadingPage(QWidget *parent = nullptr);

    /// `total` 0: how much is to come is not known.
    void showProgress(const QString &what, qint64 done, qint64 total);
    /// Blank again, for the next time.
    void end();

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void reveal();
    void retranslate();

    QTimer m_blank; // as long as it runs
    Skeleton *m_skeleton;
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace chargetree
