// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/explain/explained.h"
#include "ui/parts/dialog.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace chargetree {

class RecordTable;

/// Why a card is refused at a charger, reason by reason. Asks by a signal while somebody types or a
/// card reader does, and anew when another fleet is there.
class ExplainDialog final : public Dialog {
    Q_OBJECT

public:
    explicit ExplainDialog(QWidget *parent = nullptr);

    /// The fleet to look in from now on; what was typed stays.
    void showFleet(const LoadedFleetPtr &fleet, const Wording &wording);
    /// Names what is not empty, and asks.
    void prefill(const ExplainQuestion &question);
    /// The answer to asked(); dropped unless it is to what is typed and the fleet as they are now.
    void showAnswer(const Explained &answer);

Q_SIGNALS:
    void asked(const chargetree::ExplainAsked &asked);
    void nodeChosen(chargetree::NodeId node);

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    QWidget *makeQuestion();
    void wire();
    void retranslate();
    void ask();
    /// Enter, which a card reader types behind the card's number.
    void leaveTag();
    void updateState();
    [[nodiscard]] ExplainQuestion question() const;
    [[nodiscard]] NodeId driverNode() const;
    [[nodiscard]] NodeId chargerNode() const;

    LoadedFleetPtr m_loaded;
    Wording m_wording;
    Explained m_answer;
    RecordTableModel m_model;
    QTimer m_pause; // while it runs somebody types
    QLabel *m_tagTitle;
    QLineEdit *m_tag;
    QStringListModel *m_tagsLike;
    QLabel *m_chargerTitle;
    QLineEdit *m_charger;
    QStringListModel *m_chargersLike;
    QLabel *m_summary;
    RecordTable *m_table;
    QLabel *m_age;
    QPushButton *m_showDriver;
    QPushButton *m_showCharger;
    QPushButton *m_copy;
};

} // namespace chargetree
