// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/usednumbers.h"
#include "ui/settings/preferences.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace chargetree {

/// One page of the settings: a form for some of the preferences.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Shows them, and says nothing.
    void show(const Preferences &preferences);
    using QWidget::show;
    /// Shows what was delivered, in the place of all that was typed, and says nothing.
    void restore();
    /// What occurs in the fleet that is looked at, for who chooses by it.
    virtual void offer(const UsedNumbers &numbers);
    /// These, but what the page has fields for as the fields say.
    [[nodiscard]] Preferences changed(Preferences preferences) const;

Q_SIGNALS:
    /// By a person, in whichever field.
    void edited();

protected:
    virtual void fill(const Preferences &preferences) = 0;
    virtual void read(Preferences &preferences) const = 0;
    /// What fill() would keep because it is being typed.
    virtual void forgetTyped();

    /// A field behind its label, of which it takes its accessible name. `&` marks the label's key.
    void addRow(const QString &label, QWidget *field);
    /// A quiet sentence below the fields so far.
    QLabel *addNote(const QString &text);
    /// The labels of the fields, for a form within this one that is to be as wide.
    [[nodiscard]] QList<QLabel *> labels() const;
    /// Something as wide as the form.
    void addWhole(QWidget *widget);
    [[nodiscard]] QComboBox *makeChoice(const char *name);
    void say(); // that a person edited

private:
    QFormLayout *m_form;
    bool m_isFilling = false;
};

} // namespace chargetree
