// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace chargetree {

/// A path, typed or chosen.
class FileField final : public QWidget {
    Q_OBJECT

public:
    /// `name` is the object name of the field; its button's is `name` + "Browse".
    explicit FileField(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title); // what is chosen, for the dialog and screen readers
    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void browse();

    QString m_title;
    QLineEdit *m_path;
    QPushButton *m_browse;
};

} // namespace chargetree
