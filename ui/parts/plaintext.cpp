// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/plaintext.h"

#include "ui/look/metrics.h"

#include <QLabel>
#include <QTextDocument>
#include <QToolTip>

namespace chargetree {

namespace {

constexpr qsizetype toolTipLimit = 1000;
constexpr qsizetype toolTipWidth = 80; // characters

/// The length of the first line: to the last space that fits, else as many as fit.
qsizetype lineLength(QStringView text)
{
    if (text.size() <= toolTipWidth)
        return text.size();
    const qsizetype space = text.left(toolTipWidth + 1).lastIndexOf(u' ');
    if (space > 0)
        return space;
    return text.at(toolTipWidth - 1).isHighSurrogate() ? toolTipWidth - 1 : toolTipWidth;
}

QString inLines(const QString &text)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QStringView rest(paragraph);
        do {
            const qsizetype length = lineLength(rest);
            lines += rest.left(length).toString();
            rest = rest.mid(length).trimmed();
        } while (!rest.isEmpty());
    }
    return lines.join(u'\n');
}

/// A text with an underlined letter is painted in pieces, each rounded up; what the label asks for
/// is measured in one, and the last letter would be cut.
class PlainLabel final : public QLabel {
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize sizeHint() const override { return widened(QLabel::sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return widened(QLabel::minimumSizeHint());
    }

private:
    [[nodiscard]] QSize widened(const QSize &size) const
    {
        return buddy() && !wordWrap() ? QSize(size.width() + 3, size.height()) : size;
    }
};

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *emptyLabel(const QString &objectName, QWidget *parent)
{
    QLabel *label = quietLabel({}, parent);
    label->setObjectName(objectName);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(metrics::margin);
    return label;
}

QString plainToolTip(const QString &text)
{
    const QString lines = inLines(text.left(toolTipLimit));
    if (!Qt::mightBeRichText(lines))
        return lines;
    // A tooltip that takes its text for markup must be given markup.
    return QStringLiteral("<qt>") % lines.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
           % QStringLiteral("</qt>");
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

void showPlainToolTip(const QPoint &globalPlace, const QString &text, QWidget *widget,
                      const QRect &rect)
{
    QToolTip::showText(globalPlace, plainToolTip(text), widget, rect);
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace chargetree
