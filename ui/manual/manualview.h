// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace chargetree {

/// Shows a chapter of the manual: the one place where markup is drawn, for the text comes with the
/// program. It fetches nothing, no file and no picture, and follows no link by itself.
class ManualView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualView(QWidget *parent = nullptr);

    /// From its beginning. `words` are marked wherever they stand.
    void showMarkdown(const QString &markdown, const QStringList &words);
    /// Marks these instead, and shows the first.
    void markWords(const QStringList &words);
    /// To the next marked place; false behind the last.
    bool goToNext();

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void layOut();

    std::vector<int> m_places; // of the marks
    std::size_t m_place = 0; // the next one
};

} // namespace chargetree
