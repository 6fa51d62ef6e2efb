// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/recordwriter.h"

namespace chargetree::generator {

namespace {

using Records = std::span<const std::string *const>;

void writeRecords(JsonWriter &json, std::string_view name, Records records)
{
    json.beginArray(name);
    for (const std::string *record : records)
        json.embed(*record);
    json.endArray();
}

void writeTag(JsonWriter &json, const Tag &tag)
{
    json.beginObject();
    json.number("id", tag.id);
    json.text("idTag", tag.idTag);
    json.optionalText("expiringDate", tag.expiringDate);
    json.optionalText("startDate", tag.startDate);
    json.optionalText("lastUpdated", tag.lastUpdated);
    json.text("tokenName", tag.tokenName);
    json.flag("invoicable", tag.isInvoicable);
    json.endObject();
}

void writeExternalIds(JsonWriter &json, const std::vector<ExternalId> &externalIds)
{
    json.beginArray("integratedExternalIds");
    for (const ExternalId &externalId : externalIds) {
        json.beginObject();
        json.number("referenceType", externalId.referenceType);
        json.text("referenceId", externalId.referenceId);
        json.text("externalId", externalId.externalId);
        json.text("effectiveFrom", externalId.effectiveFrom);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeExtras(JsonWriter &json, const std::vector<Extra> &extras)
{
    for (const Extra &extra : extras) {
        if (extra.members.empty()) {
            json.raw(extra.key, extra.scalar);
            continue;
        }
        json.beginObject(extra.key);
        writeExtras(json, extra.members);
        json.endObject();
    }
}

void writeSite(JsonWriter &json, const Site &site, Records subsites, Records chargers)
{
    json.beginObject();
    json.optionalNumber("onlineSocket", site.onlineSockets);
    json.optionalNumber("offlineSocket", site.offlineSockets);
    json.optionalNumber("errorSocket", site.errorSockets);
    writeRecords(json, "subgroups", subsites);
    writeRecords(json, "chargers", chargers);
    json.optionalNumber("payerId", site.payerId);
    json.text("costId", site.costId);
    json.text("costName", site.costName);
    json.optionalNumber("paymentRecipientId", site.paymentRecipientId);
    json.number("id", site.id);
    json.text("groupName", site.name);
    json.number("groupType", site.groupType);
    json.text("externalId", site.externalId);
    writeExtras(json, site.extras);
    json.endObject();
}

void writeDriver(JsonWriter &json, const Driver &driver, Records sites, Records chargers)
{
    json.beginObject();
    json.number("id", driver.id);
    json.text("name", driver.name);
    json.number("homeGroupId", driver.homeGroupId);
    json.text("homeGroupName", driver.homeGroupName);
    json.text("externalId", driver.externalId);
    json.beginArray("tags");
    for (const Tag &tag : driver.tags)
        writeTag(json, tag);
    json.endArray();
    writeRecords(json, "chargerGroups", sites);
    writeRecords(json, "chargers", chargers);
    json.optionalNumber("payerId", driver.payerId);
    writeExternalIds(json, driver.externalIds);
    json.endObject();
}

} // namespace chargetree::generator
