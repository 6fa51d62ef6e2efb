// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace chargetree {

/// The banner in which failures and results stand, in place and in words to act on. Never modal;
/// the fleet below stays.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };
    struct Notice {
        Kind kind = Kind::Info;
        QString sentence;
        QString details = {}; // shown on demand; no secrets
        QString action = {}; // the label of a button, if any
    };

    explicit NoticeBar(QWidget *parent = nullptr);
    void show(const Notice &notice);
    void dismiss();

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void colour();
    void retranslate();

    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_details;
    QPushButton *m_action;
    QPushButton *m_more;
    QToolButton *m_close;
};

} // namespace chargetree
