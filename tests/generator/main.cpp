// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/demofleet.h"
#include "tests/generator/fleetgenerator.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

namespace chargetree::generator {

namespace {

struct Order {
    FleetRecipe recipe;
    std::string output;
    bool isDemo = false;
    bool isHelp = false;
};

struct Option {
    std::string_view name;
    /// Empty for a switch.
    std::string_view argument;
    std::string_view help;
    std::function<bool(Order &, std::string_view)> apply;
};

template <typename Number>
bool parse(std::string_view text, Number &number)
{
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end && number >= Number{};
}

template <typename Number>
bool parse(std::string_view text, std::optional<Number> &number)
{
    return parse(text, number.emplace());
}

template <typename Number>
auto recipeNumber(Number FleetRecipe::*member)
{
    return
        [member](Order &order, std::string_view text) { return parse(text, order.recipe.*member); };
}

template <typename Change>
auto always(Change change)
{
    return [change](Order &order, std::string_view text) {
        change(order, text);
        return true;
    };
}

std::vector<Option> options()
{
    using R = FleetRecipe;
    return {
        {"-o", "FILE", "write to FILE (standard output)",
         always([](Order &order, auto text) { order.output = text; })},
        {"--demo", "", "the demo fleet; of the other options only --indent counts",
         always([](Order &order, auto) { order.isDemo = true; })},
        {"--drivers", "N", "drivers, one in fifty spare (5000)", recipeNumber(&R::drivers)},
        {"--home-sites", "N", "home sites (one for 25 drivers)", recipeNumber(&R::homeSites)},
        {"--sites", "N", "charging sites (one for 6 chargers)", recipeNumber(&R::sites)},
        {"--depth", "N", "levels of both kinds of sites (3)", recipeNumber(&R::depth)},
        {"--chargers", "N", "chargers (1000)", recipeNumber(&R::chargers)},
        {"--tags-per-driver", "X", "on average (1.6)", recipeNumber(&R::tagsPerDriver)},
        {"--chargers-per-driver", "N", "on average (10; over 10,000 drivers 5)",
         recipeNumber(&R::chargersPerDriver)},
        {"--configurations", "N", "configuration keys of a charger (16)",
         recipeNumber(&R::configurationsPerCharger)},
        {"--sockets", "N", "sockets of a charger (2)", recipeNumber(&R::socketsPerCharger)},
        {"--seed", "N", "another fleet of the same size (1)", recipeNumber(&R::seed)},
        {"--lean", "", "no configurations, short records",
         always([](Order &order, auto) { order.recipe.lean = true; })},
        {"--indent", "", "the same values, indented by two spaces",
         always([](Order &order, auto) { order.recipe.indent = true; })},
        {"--help", "", "this text", always([](Order &order, auto) { order.isHelp = true; })},
    };
}

void printHelp()
{
    std::printf("Usage: generate_fleet [options]\nWrites a made-up fleet as the API would.\n");
    for (const Option &option : options()) {
        const std::string left = std::string{option.name} + " " + std::string{option.argument};
        std::printf("  %-24s %s\n", left.c_str(), std::string{option.help}.c_str());
    }
}

/// Names the argument that is wrong; empty if none is.
std::string readOrder(std::vector<std::string_view> arguments, Order &order)
{
    const std::vector<Option> known = options();
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        bool isUnderstood = false;
        for (const Option &option : known) {
            if (option.name != arguments[i])
                continue;
            if (option.argument.empty())
                isUnderstood = option.apply(order, {});
            else if (++i < arguments.size())
                isUnderstood = option.apply(order, arguments[i]);
            break;
        }
        if (!isUnderstood)
            return std::string{arguments[std::min(i, arguments.size() - 1)]};
    }
    return {};
}

int write(const Order &order)
{
    const bool isFile = !order.output.empty() && order.output != "-";
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(
        isFile ? std::fopen(order.output.c_str(), "wb") : stdout,
        [](std::FILE *open) { return open == stdout ? 0 : std::fclose(open); });
    if (!file) {
        std::perror(order.output.c_str());
        return 1;
    }
    bool isWritten = true;
    const Sink sink = [&](std::string_view piece) {
        isWritten =
            isWritten && std::fwrite(piece.data(), 1, piece.size(), file.get()) == piece.size();
    };
    const auto start = std::chrono::steady_clock::now();
    const FleetSummary made = order.isDemo ? generateDemoFleet(order.recipe.indent, sink)
                                           : generateFleet(order.recipe, sink);
    isWritten = std::fflush(file.get()) == 0 && isWritten;
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    if (!isWritten) {
        std::perror("generate_fleet");
        return 1;
    }
    const double megabytes = static_cast<double>(made.bytes) / 1e6;
    std::fprintf(stderr,
                 "%zu drivers, %zu tags, %zu home sites, %zu sites, %zu chargers, %zu grants, "
                 "%zu nodes; %.1f MB in %.2f s, %.0f MB/s\n",
                 made.drivers, made.tags, made.homeSites, made.sites, made.chargers, made.grants,
                 made.nodes, megabytes, taken.count(), megabytes / taken.count());
    return 0;
}

} // namespace

} // namespace chargetree::generator

int main(int argc, char *argv[])
{
    using namespace chargetree::generator;
    Order order;
    const std::string wrong = readOrder({argv + 1, argv + argc}, order);
    if (!wrong.empty()) {
        std::fprintf(stderr, "generate_fleet: cannot use %s; see --help\n", wrong.c_str());
        return 2;
    }
    if (order.isHelp) {
        printHelp();
        return 0;
    }
    return write(order);
}
