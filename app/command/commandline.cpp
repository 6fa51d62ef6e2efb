// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandline.h"

#include "app/command/commandhelp.h"
#include "app/command/commandsource.h"
#include "app/command/interrupts.h"
#include "app/command/progressline.h"
#include "app/command/verbs.h"
#include "app/connections/connectionstore.h"
#include "app/hardening.h"
#include "app/language.h"
#include "app/places.h"
#include "app/windowoptions.h"

#include <QGuiApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Standard error belongs to our own one line; the toolkit's remarks may also quote addresses.
void dropRemark(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        std::abort();
}

/// Libraries print remarks, too. What is ours goes to the descriptor.
void dropPrintedRemarks()
{
#ifdef __GLIBC__
    stderr = std::fopen("/dev/null", "w");
#endif
}

void writeError(const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    TextOutput error(STDERR_FILENO);
    error.write(line + u'\n');
    error.flush();
}

int concluded(Outcome outcome, TextOutput &out)
{
    if (out.flush() == TextOutput::State::Failed && outcome.exit == Exit::Done) {
        const QString text = QCoreApplication::translate(
            "CommandLine",
            "Standard output could not be written: %1; make room or send it elsewhere.");
        outcome = {.exit = Exit::Unwritable, .message = text.arg(out.errorText())};
    }
    if (!outcome.message.isEmpty())
        writeError("chargetree: "_L1 + outcome.message);
    return static_cast<int>(outcome.exit);
}

/// What machines read is the same in every language; only the order of names is not.
bool isForPeople(const CommandCall &call)
{
    return call.format() == "text"_L1 || call.has(Option::Help) || rowOf(call.verb()).drawsPages;
}

TimeMs nowOf(const CommandCall &call)
{
    return call.now().value_or(QDateTime::currentMSecsSinceEpoch());
}

std::optional<Failure> load(VerbJob &job, const FleetSource &source, const LoadOptions &options,
                            const LoadHooks &hooks)
{
    auto body = readNamedBody(job.call, source, options, hooks);
    if (const auto *failure = std::get_if<Failure>(&body))
        return *failure;
    if (rowOf(job.call.verb()).keepsBody)
        job.body = std::get<Body>(body);
    auto loaded = loadFleet(std::get<Body>(std::move(body)), source, options, hooks);
    if (const auto *failure = std::get_if<Failure>(&loaded))
        return *failure;
    job.loaded = std::get<LoadedFleetPtr>(std::move(loaded));
    return {};
}

Outcome loadAndRun(const CommandCall &call, TextOutput &out)
{
    const Judgement judgement{.now = nowOf(call)};
    const QLocale locale = isForPeople(call) ? QLocale() : QLocale::c();
    const Wording wording(locale, QTimeZone::systemTimeZone(), judgement);
    VerbJob job{.call = call, .wording = wording, .out = out};
    job.note = [&call](const QString &text) {
        if (!call.has(Option::Quiet))
            writeError(text);
    };
    if (call.has(Option::Connection) || !rowOf(call.verb()).needsSource) {
        const Places places = usualPlaces();
        job.connections =
            ConnectionStore(places.connections, places.managedConnections).connections();
    }
    const auto source = sourceOf(call, job.connections);
    if (const auto *fault = std::get_if<QString>(&source))
        return {.exit = Exit::WrongCall, .message = *fault};
    ProgressLine progress(call.has(Option::Progress) && !call.has(Option::Quiet), locale);
    job.progress = [&progress](qint64 done, qint64 total) { progress.showWriting(done, total); };
    if (const auto &place = std::get<std::optional<FleetSource>>(source)) {
        const LoadHooks hooks{.goOn = [&](LoadStage stage, qint64 done, qint64 total) {
            progress.show(stage, done, total);
            return true;
        }};
        const LoadOptions options{.judgement = judgement, .locale = QLocale()};
        if (const auto failure = load(job, *place, options, hooks))
            return {static_cast<Exit>(exitCode(*failure)), failureText(*failure, locale)};
    }
    return rowOf(call.verb()).run(job);
}

Outcome answer(const std::variant<CommandCall, CallFault> &read, TextOutput &out)
{
    if (const auto *fault = std::get_if<CallFault>(&read))
        return {.exit = Exit::WrongCall, .message = fault->message};
    const CommandCall &call = std::get<CommandCall>(read);
    if (call.has(Option::Help)) {
        out.write(helpPage(call.verb()));
        return {};
    }
    if (call.has(Option::Version)) {
        out.write(versionLine());
        return {};
    }
    if (call.verb() == Verb::Window) {
        return {.exit = Exit::WrongCall,
                .message = QCoreApplication::translate(
                    "CommandLine", "There is no display to open a window on; start it in a desktop "
                                   "session, or see the fleet as text with 'chargetree tree'.")};
    }
    return loadAndRun(call, out);
}

/// Where pages are drawn the toolkit needs its fonts, but no display: the offscreen platform has
/// them. The arguments are the program's alone.
std::unique_ptr<QCoreApplication> makeApplication(bool drawsPages, char **argv)
{
    static int justTheName = 1; // the application keeps a reference
    if (!drawsPages)
        return std::make_unique<QCoreApplication>(justTheName, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed(); // else a PDF has its fonts in any order
    qunsetenv("QT_QPA_PLATFORMTHEME");
    return std::make_unique<QGuiApplication>(justTheName, argv);
}

int runWithoutWindow(char **argv, const QStringList &arguments, bool drawsPages)
{
    qInstallMessageHandler(&dropRemark);
    dropPrintedRemarks();
    forbidInspection();
    std::signal(SIGPIPE, SIG_IGN);
    leaveOnInterrupt();
    const auto application = makeApplication(drawsPages, argv);
    QCoreApplication::setApplicationName(u"chargetree"_s);
    QCoreApplication::setApplicationVersion(u"" CHARGETREE_VERSION ""_s);
    Language language;
    const QLocale spoken = spokenLocale(QLocale::c(), QLocale::system());
    QLocale::setDefault(spoken);
    language.speak(spoken);
    const auto read = readCall(arguments); // again, for faults are said in the user's language
    const auto *call = std::get_if<CommandCall>(&read);
    if (call && !isForPeople(*call))
        language.speak(QLocale(QLocale::English));
    TextOutput out(STDOUT_FILENO);
    return concluded(answer(read, out), out);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

bool isForWindow(const std::variant<CommandCall, CallFault> &read)
{
    const auto *call = std::get_if<CommandCall>(&read);
    return call && call->verb() == Verb::Window && !call->has(Option::Help)
           && !call->has(Option::Version);
}

bool drawsPages(const std::variant<CommandCall, CallFault> &read)
{
    const auto *call = std::get_if<CommandCall>(&read);
    return call && rowOf(call->verb()).drawsPages && !call->has(Option::Help)
           && !call->has(Option::Version);
}

WindowOptions windowOptions(const CommandCall &call)
{
    WindowOptions options{.source = call.source(),
                          .connection = call.text(Option::Connection),
                          .keyFile = call.text(Option::KeyFile),
                          .link = call.link(),
                          .newInstance = call.has(Option::NewInstance),
                          .now = {}};
    if (const auto now = call.now())
        options.now = QDateTime::fromMSecsSinceEpoch(*now, Qt::UTC);
    return options;
}

} // namespace

int runCommandLine(int argc, char **argv)
{
    hardenProcess();
    const QStringList arguments = argumentsOf(argc, argv);
    const auto read = readCall(arguments);
    if (isForWindow(read) && hasDisplay())
        return runWindow(argc, argv, windowOptions(std::get<CommandCall>(read)));
    // Reads again, to say faults in the user's language.
    return runWithoutWindow(argv, arguments, drawsPages(read));
}

} // namespace chargetree
