// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/recipeplanner.h"

#include "tests/generator/chargermaker.h"
#include "tests/generator/drivermaker.h"

#include <algorithm>

namespace chargetree::generator {

namespace {

enum RandomStream : std::uint64_t { SiteStream = 1, ChargerStream, HomeSiteStream, DriverStream };

constexpr std::array<std::string_view, 3> siteKinds{"Depot", "Garage", "Mall"};

const City &cityOf(std::size_t ordinal)
{
    return cities()[ordinal % cities().size()];
}

std::string siteName(const TreeNode &node, std::size_t ordinal)
{
    std::string name{cityOf(node.top).name};
    const std::string number = std::to_string(ordinal + 1);
    if (node.level == 0)
        return name.append(" Region ").append(number);
    return name.append(" ")
        .append(siteKinds[ordinal % siteKinds.size()])
        .append(" ")
        .append(number);
}

std::vector<std::uint32_t> drawWeights(Random &random, const std::vector<TreeNode> &tree)
{
    std::vector<std::uint32_t> weights;
    for (const TreeNode &node : tree) {
        std::uint32_t weight = random.below(node.children.empty() ? 4 : 2);
        if (node.children.empty())
            weight = (weight + 1) * (1 + random.below(3));
        weights.push_back(weight);
    }
    return weights;
}

/// Most drivers have little, a few very much.
std::size_t drawBudget(Random &random, const FleetRecipe &recipe)
{
    const std::size_t average = recipe.chargersPerDriver.value_or(recipe.drivers > 10'000 ? 5 : 10);
    const unsigned kind = random.below(100);
    if (kind == 0)
        return 15 * average;
    if (kind < 10)
        return 4 * average;
    const std::size_t middle = (5 * average + random.below(10)) / 10;
    return middle - middle / 2 + random.below(middle / 2 * 2 + 1);
}

} // namespace

RecipePlanner::RecipePlanner(const FleetRecipe &recipe)
    : m_recipe(recipe)
{
    planSites();
    planHomeSites();
    stateSocketCounts(m_plan);
    m_picker.emplace(m_plan);
    m_plan.driver = [this](std::size_t number) { return driver(number); };
}

void RecipePlanner::planSites()
{
    Random random = Random::forItem(m_recipe.seed, SiteStream, 0);
    const std::size_t count = std::max<std::size_t>(m_recipe.sites.value_or(m_recipe.chargers / 6),
                                                    m_recipe.chargers > 0 ? 1 : 0);
    const std::vector<TreeNode> tree = makeTree(count, m_recipe.depth);
    for (std::size_t i = 0; i < tree.size(); ++i) {
        Site site;
        site.id = static_cast<std::int64_t>(5001 + i);
        site.name = siteName(tree[i], i);
        site.groupType = static_cast<int>(tree[i].level % 5);
        site.externalId = "site-" + std::to_string(i + 1);
        site.costId = "C" + std::to_string(100 + tree[i].top);
        site.costName = "Charging " + std::string{cityOf(tree[i].top).name};
        if (random.chance(600))
            site.payerId = static_cast<std::int64_t>(80'000 + tree[i].top);
        if (random.chance(600))
            site.paymentRecipientId = static_cast<std::int64_t>(81'000 + tree[i].top);
        site.subsites = tree[i].children;
        m_plan.sites.push_back(std::move(site));
    }
    planChargers(tree, shareOut(m_recipe.chargers, drawWeights(random, tree)));
}

void RecipePlanner::planChargers(const std::vector<TreeNode> &tree,
                                 const std::vector<std::size_t> &ends)
{
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const City &city = cityOf(tree[i].top);
        for (std::size_t bay = 0; m_plan.chargers.size() < ends[i]; ++bay) {
            const std::size_t number = m_plan.chargers.size();
            Random random = Random::forItem(m_recipe.seed, ChargerStream, number);
            const Model &model = models()[random.below(models().size())];
            m_plan.sites[i].chargers.push_back(number);
            m_plan.chargers.push_back(makeCharger(
                random, {.number = number + 1,
                         .model = model,
                         .city = city,
                         .address = city.addresses[i % city.addresses.size()],
                         .siteId = m_plan.sites[i].id,
                         .siteName = m_plan.sites[i].name,
                         .bay = bayName(bay),
                         .configurations = m_recipe.lean ? 0 : m_recipe.configurationsPerCharger,
                         .sockets = m_recipe.socketsPerCharger,
                         .isLean = m_recipe.lean}));
        }
    }
}

void RecipePlanner::planHomeSites()
{
    Random random = Random::forItem(m_recipe.seed, HomeSiteStream, 0);
    const std::vector<TreeNode> tree =
        makeTree(m_recipe.homeSites.value_or((m_recipe.drivers + 24) / 25), m_recipe.depth);
    const std::size_t spare = tree.empty() ? m_recipe.drivers : m_recipe.drivers / 50;
    m_plan.endDriver = m_recipe.drivers;
    m_plan.firstSpareDriver = m_recipe.drivers - spare;
    std::vector<std::uint32_t> weights = drawWeights(random, tree);
    std::transform(weights.begin(), weights.end(), weights.begin(),
                   [](std::uint32_t weight) { return weight + 1; });
    m_homeSiteEnds = shareOut(m_plan.firstSpareDriver, weights);
    for (std::size_t i = 0; i < tree.size(); ++i) {
        HomeSite home;
        home.id = static_cast<std::int64_t>(1001 + i);
        home.name = std::string{cityOf(tree[i].top).name} + " Home " + std::to_string(i + 1);
        home.groupType = static_cast<int>(i % 5);
        home.externalId = "home-" + std::to_string(i + 1);
        home.subsites = tree[i].children;
        home.firstDriver = i == 0 ? 0 : m_homeSiteEnds[i - 1];
        home.endDriver = m_homeSiteEnds[i];
        if (tree[i].level == 0)
            m_plan.topHomeSites.push_back(i);
        m_plan.homeSites.push_back(std::move(home));
    }
    if (m_plan.topHomeSites.size() > 1)
        m_plan.homeSites[m_plan.topHomeSites.back()].isSpare = true;
}

Driver RecipePlanner::driver(std::size_t number)
{
    Random random = Random::forItem(m_recipe.seed, DriverStream, number);
    const auto nation = static_cast<Nation>(random.below(nationCount));
    const auto hundredths = static_cast<std::size_t>(m_recipe.tagsPerDriver * 100 + 0.5);
    const std::size_t tags = random.chance(10) ? 0 : (hundredths + random.below(100)) / 100;
    Driver driver = makeDriver(random, number, nation, tags);
    settle(driver, number);
    if (!random.chance(10))
        m_picker->pick(random, drawBudget(random, m_recipe), driver);
    return driver;
}

void RecipePlanner::settle(Driver &driver, std::size_t number) const
{
    if (number >= m_plan.firstSpareDriver)
        return;
    const auto end = std::upper_bound(m_homeSiteEnds.begin(), m_homeSiteEnds.end(), number);
    const HomeSite &home = m_plan.homeSites[static_cast<std::size_t>(end - m_homeSiteEnds.begin())];
    driver.homeGroupId = home.id;
    driver.homeGroupName = home.name;
}

} // namespace chargetree::generator
