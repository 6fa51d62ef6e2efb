// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testpaths.h"
#include <QDir>
#include <QRegularExpression>
#include <QtTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message {
    QString context = {};
    QString source = {};
    QStringList texts = {}; // one, or each plural form
    bool isFinished = true;
};

using Messages = QList<Message>;

QString folder()
{
    return chargetree::ownData(QStringLiteral("../../translations"));
}

void readTranslation(QXmlStreamReader &xml, bool hasForms, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
    if (!hasForms) {
        message.texts = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.texts += xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context};
    const bool hasForms = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, hasForms, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader &xml, Messages &messages)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages += readMessage(xml, context);
        else
            xml.skipCurrentElement();
    }
}

/// Nothing if the catalogue cannot be read to its end.
Messages messagesOf(const QString &catalogue)
{
    QFile file(folder() + u'/' + catalogue);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    Messages messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context"))
            readContext(xml, messages);
        else
            xml.skipCurrentElement();
    }
    return xml.hasError() ? Messages() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?([1-9n])"));
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found += match.captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

qsizetype accelerators(QString text)
{
    static const QRegularExpression pattern(QStringLiteral("&\\S"));
    return text.remove(QLatin1String("&&")).count(pattern);
}

std::pair<QString, QString> whiteSpaceAround(const QString &text)
{
    const auto isSpace = [](QChar letter) { return letter.isSpace(); };
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isSpace);
    return {text.left(first - text.begin()), text.right(last - text.rbegin())};
}

/// The messages with a text that does not pass, by context and source, one a line.
template <typename Check>
QString failing(const QString &catalogue, const Check &passes)
{
    QStringList found;
    const Messages messages = messagesOf(catalogue);
    for (const Message &message : messages) {
        const auto isGood = [&](const QString &text) { return passes(message, text); };
        if (!std::all_of(message.texts.begin(), message.texts.end(), isGood))
            found += message.context + QStringLiteral(": ") + message.source;
    }
    return found.join(u'\n');
}

void addCatalogues()
{
    QTest::addColumn<QString>("catalogue");
    const QStringList names = QDir(folder()).entryList({QStringLiteral("*.ts")});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class CataloguesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslated_data() { addCatalogues(); }
    void everyMessageIsTranslated()
    {
        QFETCH(QString, catalogue);
        const Messages messages = messagesOf(catalogue);
        QVERIFY(!messages.isEmpty());
        QVERIFY(std::none_of(messages.begin(), messages.end(),
                             [](const Message &message) { return message.texts.isEmpty(); }));
        const auto isTranslated = [](const Message &message, const QString &text) {
            return message.isFinished && !text.isEmpty();
        };
        QCOMPARE(failing(catalogue, isTranslated), QString());
    }

    void placeholdersAreThoseOfTheSource_data() { addCatalogues(); }
    void placeholdersAreThoseOfTheSource()
    {
        QFETCH(QString, catalogue);
        const auto hasSame = [](const Message &message, const QString &text) {
            QStringList wanted = placeholders(message.source);
            // “The only charger…” is better said than “All 1 chargers…”.
            if (message.texts.size() > 1 && text == message.texts.first()
                && !text.contains(QLatin1String("%n")))
                wanted.removeOne(QStringLiteral("n"));
            return placeholders(text) == wanted;
        };
        QCOMPARE(failing(catalogue, hasSame), QString());
    }

    void acceleratorsStandWhereTheSourceHasOne_data() { addCatalogues(); }
    void acceleratorsStandWhereTheSourceHasOne()
    {
        QFETCH(QString, catalogue);
        const auto hasSame = [](const Message &message, const QString &text) {
            return accelerators(text) == std::min<qsizetype>(accelerators(message.source), 1);
        };
        QCOMPARE(failing(catalogue, hasSame), QString());
    }

    void whiteSpaceAroundTextsIsThatOfTheSource_data() { addCatalogues(); }
    void whiteSpaceAroundTextsIsThatOfTheSource()
    {
        QFETCH(QString, catalogue);
        const auto hasSame = [](const Message &message, const QString &text) {
            return whiteSpaceAround(text) == whiteSpaceAround(message.source);
        };
        QCOMPARE(failing(catalogue, hasSame), QString());
    }
};

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
