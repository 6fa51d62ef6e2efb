// SPDX-License-Identifier: Apache-2.0
#include "app/source/failuretext.h"

#include "app/source/failurewords.h"
#include "models/fields/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <system_error>

namespace chargetree {

namespace {

FailureWords wordsFor(const FleetSource &source, const DecodeFailure &failure)
{
    if (failure.reason == DecodeFailure::Reason::NotJson && failure.error)
        return wordsOfNotJson(failure.error->fault, source.connection() != nullptr);
    return wordsOf(failure.reason);
}

class FailureText final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::FailureText)

public:
    FailureText(const FleetSource &source, const QLocale &locale)
        : m_source(source)
        , m_locale(locale)
    {
    }

    [[nodiscard]] QString operator()(const FetchFailure &failure) const
    {
        const QString host = failure.host.isEmpty() ? m_source.place() : failure.host;
        QString figure = m_locale.toString(failure.status);
        if (failure.kind == FetchFailure::Kind::TooLarge)
            figure = m_locale.formattedDataSize(failure.limit);
        else if (failure.when.isValid())
            figure = m_locale.toString(failure.when.toUTC().date(), QLocale::LongFormat);
        else if (failure.seconds > 0)
            figure = tr("%n second(s)", nullptr, static_cast<int>(failure.seconds));
        return filled(wordsOf(failure.kind).text, {host, figure, failure.detail});
    }

    [[nodiscard]] QString operator()(const ReadFailure &failure) const
    {
        const bool isLimit = failure.kind == ReadFailure::Kind::TooLarge;
        const QString figure =
            isLimit ? m_locale.formattedDataSize(static_cast<qint64>(failure.limit))
                    : QString::fromStdString(std::generic_category().message(failure.systemError));
        return filled(wordsOf(failure.kind).text, {m_source.place(), figure, {}});
    }

    [[nodiscard]] QString operator()(const DecodeFailure &failure) const
    {
        const QString fault = failure.error ? tr(wordsOf(failure.error->fault)) : QString();
        const QString place = failure.error ? placeOf(*failure.error) : QString();
        const QString name = m_source.connection() ? m_source.name() : m_source.place();
        return filled(wordsFor(m_source, failure).text, {name, fault, place});
    }

    [[nodiscard]] QString operator()(const KeyFailure &failure) const
    {
        const QString path =
            failure.path.isEmpty() ? QStringLiteral("CHARGETREE_API_KEY") : failure.path;
        return filled(wordsOf(failure.kind).text, {path, {}, {}});
    }

    [[nodiscard]] QString placeOf(const JsonError &error) const
    {
        const QString byte = m_locale.toString(static_cast<qulonglong>(error.offset));
        // How deep it is nested is met while decoding, where lines are not counted.
        if (error.fault == JsonFault::TooDeep)
            return tr("byte %1").arg(byte);
        return tr("line %1, column %2 (byte %3)")
            .arg(m_locale.toString(static_cast<qulonglong>(error.line)),
                 m_locale.toString(static_cast<qulonglong>(error.column)), byte);
    }

    [[nodiscard]] QString status(int status) const
    {
        return tr("Status %1").arg(m_locale.toString(status));
    }

private:
    /// Puts the parts, which may hold `%` themselves, at %1 to %3.
    [[nodiscard]] static QString filled(const char *text, const std::array<QString, 3> &parts)
    {
        const QString pattern = tr(text);
        QString sentence;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const int place =
                pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : 0;
            if (place >= 1 && place <= 3) {
                sentence += visibleText(parts[static_cast<std::size_t>(place - 1)]);
                ++i;
            } else {
                sentence += pattern[i];
            }
        }
        return sentence;
    }

    const FleetSource &m_source;
    const QLocale &m_locale;
};

} // namespace

QString failureText(const Failure &failure, const QLocale &locale)
{
    return std::visit(FailureText(failure.source, locale), failure.why);
}

QString failureDetails(const Failure &failure, const QLocale &locale)
{
    const FailureText text(failure.source, locale);
    QStringList lines{visibleText(failure.source.place())};
    if (const auto *fetch = std::get_if<FetchFailure>(&failure.why)) {
        if (fetch->status != 0)
            lines += text.status(fetch->status);
        if (!fetch->detail.isEmpty())
            lines += visibleText(fetch->detail, paneLimit);
    }
    const auto *decode = std::get_if<DecodeFailure>(&failure.why);
    if (decode && decode->error)
        lines += text.placeOf(*decode->error);
    return lines.join(u'\n');
}

int exitCode(const Failure &failure)
{
    if (const auto *decode = std::get_if<DecodeFailure>(&failure.why))
        return wordsFor(failure.source, *decode).exitCode;
    if (const auto *fetch = std::get_if<FetchFailure>(&failure.why))
        return wordsOf(fetch->kind).exitCode;
    if (const auto *key = std::get_if<KeyFailure>(&failure.why))
        return wordsOf(key->kind).exitCode;
    return wordsOf(std::get<ReadFailure>(failure.why).kind).exitCode;
}

} // namespace chargetree
