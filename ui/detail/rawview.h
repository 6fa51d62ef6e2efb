// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/detail/detailpage.h"

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace chargetree {

/// The record as it was received, as indented JSON.
class RawView final : public DetailPage {
    Q_OBJECT

public:
    explicit RawView(QWidget *parent = nullptr);
    void show(const DetailSubject &subject, bool isSame) override;
    void forget() override;

private:
    void retranslate() override;
    void refill();
    void copyAll();

    DetailSubject m_subject;
    QPlainTextEdit *m_text;
    QToolButton *m_reveal;
    QToolButton *m_copy;
    QLabel *m_note;
};

/// JSON in which what shows nothing or turns the direction of its neighbours stands as an escape:
/// equal value for value.
QString visibleJson(const QString &json);

} // namespace chargetree
