// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <array>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace chargetree {

class VeilCover;

/// A button of a notice: what it is called by, and what stands on it.
struct NoticeAction {
    QString id;
    QString label;
};

/// What a notice's button to try again is called by.
inline constexpr QLatin1String retryAction("retry");

/// The same of the one that shows where a file was written.
inline constexpr QLatin1String openFolderAction("openFolder");

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
        std::vector<NoticeAction> actions = {}; // up to three; the first one is the likeliest
        bool isPersonal = false; // it names somebody; what looks like an address need not say so
    };

    explicit NoticeBar(QWidget *parent = nullptr);
    void show(const Notice &notice);
    void dismiss();
    void focusFirstAction();
    [[nodiscard]] const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    /// One of the notice's actions. The notice stays until it is dismissed.
    void actionRequested(const QString &id);
    void dismissed(); // by a person

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addActions(QBoxLayout *row);
    void dismissByHand();
    void direct();
    void cover();
    void colour();
    void retranslate();

    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_details;
    std::array<VeilCover *, 2> m_covers; // of both
    std::array<QPushButton *, 3> m_actions{};
    QPushButton *m_more;
    QToolButton *m_close;
};

} // namespace chargetree
