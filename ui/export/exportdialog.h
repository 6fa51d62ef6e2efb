// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exportplan/exportmemory.h"
#include "ui/parts/dialog.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chargetree {

class ElidedLabel;
class ExportColumnList;
class PreviewPanel;

/// What of what is on screen goes into a file, how, and where to; the first rows are shown as they
/// will be. It asks for counts and preview by a signal and shows what comes back.
class ExportDialog final : public Dialog {
    Q_OBJECT

public:
    ExportDialog(ExportView view, const ExportMemory &memory, QWidget *parent = nullptr);

    /// Any but the answer to the newest question is left aside.
    void showPlan(const ExportPlan &plan);
    void choose(ExportKind kind);
    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] QString path() const;
    /// With what was chosen here.
    [[nodiscard]] ExportMemory memory() const;

Q_SIGNALS:
    void planWanted(const chargetree::ExportQuestion &question);
    void exportWanted(const chargetree::ExportQuestion &question, const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void assemble();
    QWidget *makeForm();
    void addScopes(QFormLayout &form);
    QWidget *makePreview();
    void wire();
    /// As the kind was written last.
    void recall();
    void fillWays();
    void fillOrders(const ExportOrder &order);
    void followFormat();
    void suggestPath();
    void checkPath();
    void browse();
    void awaitPlan();
    void ask();
    void save();
    [[nodiscard]] ExportKind kind() const;
    [[nodiscard]] std::size_t way() const; // among exportWays()
    [[nodiscard]] bool isAnswered() const { return m_plan.ticket == m_ticket; }
    [[nodiscard]] bool hasPlan() const { return m_plan.ticket != 0; } // may be an older one
    void updateState();

    std::shared_ptr<const ExportView> m_view;
    ExportMemory m_memory;
    ExportPlan m_plan;
    quint64 m_ticket = 0;
    bool m_isScopeChosen = false; // by a person
    bool m_isPathChosen = false;
    QString m_confirmed; // a file that may be replaced

    QComboBox *m_kind;
    QComboBox *m_way;
    QLabel *m_advice;
    QButtonGroup *m_scopes;
    QComboBox *m_order;
    QCheckBox *m_descending;
    QCheckBox *m_received;
    ExportColumnList *m_columns;
    PreviewPanel *m_preview;
    QLabel *m_origin;
    ElidedLabel *m_query; // on a line of its own, which has one height whatever it covers
    QLineEdit *m_path;
    QPushButton *m_browse;
    QLabel *m_warning;
    QPushButton *m_save;
};

} // namespace chargetree
