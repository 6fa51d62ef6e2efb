<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n driver(s) lost their only access</source>
        <translation>
            <numerusform>%n driver lost their only access</numerusform>
            <numerusform>%n drivers lost their only access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n charger</numerusform>
            <numerusform>%n chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n driver(s)</source>
        <translation>
            <numerusform>to %n driver</numerusform>
            <numerusform>to %n drivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) less</source>
        <translation>
            <numerusform>%n charger less</numerusform>
            <numerusform>%n chargers less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n driver(s)</source>
        <translation>
            <numerusform>for %n driver</numerusform>
            <numerusform>for %n drivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went into error</source>
        <translation>
            <numerusform>%n charger went into error</numerusform>
            <numerusform>%n chargers went into error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went offline</source>
        <translation>
            <numerusform>%n charger went offline</numerusform>
            <numerusform>%n chargers went offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) expired since</source>
        <translation>
            <numerusform>%n tag expired since</numerusform>
            <numerusform>%n tags expired since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) more</source>
        <translation>
            <numerusform>%n charger more</numerusform>
            <numerusform>%n chargers more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) who had no access may use chargers now</source>
        <translation>
            <numerusform>%n driver who had no access may use chargers now</numerusform>
            <numerusform>%n drivers who had no access may use chargers now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) came back</source>
        <translation>
            <numerusform>%n charger came back</numerusform>
            <numerusform>%n chargers came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) have another firmware</source>
        <translation>
            <numerusform>%n charger has another firmware</numerusform>
            <numerusform>%n chargers have another firmware</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n charger(s)</source>
        <translation>
            <numerusform>on %n charger</numerusform>
            <numerusform>on %n chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration value(s)</source>
        <translation>
            <numerusform>%n configuration value</numerusform>
            <numerusform>%n configuration values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) removed</source>
        <translation>
            <numerusform>%n home site removed</numerusform>
            <numerusform>%n home sites removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) removed</source>
        <translation>
            <numerusform>%n driver removed</numerusform>
            <numerusform>%n drivers removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n tag removed</numerusform>
            <numerusform>%n tags removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) removed</source>
        <translation>
            <numerusform>%n site removed</numerusform>
            <numerusform>%n sites removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) removed</source>
        <translation>
            <numerusform>%n charger removed</numerusform>
            <numerusform>%n chargers removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) removed</source>
        <translation>
            <numerusform>%n socket removed</numerusform>
            <numerusform>%n sockets removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) added</source>
        <translation>
            <numerusform>%n home site added</numerusform>
            <numerusform>%n home sites added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) added</source>
        <translation>
            <numerusform>%n driver added</numerusform>
            <numerusform>%n drivers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%n tag added</numerusform>
            <numerusform>%n tags added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) added</source>
        <translation>
            <numerusform>%n site added</numerusform>
            <numerusform>%n sites added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) added</source>
        <translation>
            <numerusform>%n charger added</numerusform>
            <numerusform>%n chargers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) added</source>
        <translation>
            <numerusform>%n socket added</numerusform>
            <numerusform>%n sockets added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) moved</source>
        <translation>
            <numerusform>%n home site moved</numerusform>
            <numerusform>%n home sites moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) moved</source>
        <translation>
            <numerusform>%n driver moved</numerusform>
            <numerusform>%n drivers moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) given to another driver</source>
        <translation>
            <numerusform>%n tag given to another driver</numerusform>
            <numerusform>%n tags given to another driver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) moved</source>
        <translation>
            <numerusform>%n site moved</numerusform>
            <numerusform>%n sites moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) moved</source>
        <translation>
            <numerusform>%n charger moved</numerusform>
            <numerusform>%n chargers moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingLimits</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> hour</numerusform>
            <numerusform> hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> metre(s)</source>
        <translation>
            <numerusform> metre</numerusform>
            <numerusform> metres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> kW</source>
        <translation>
            <numerusform> kW</numerusform>
            <numerusform> kW</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> charger(s)</source>
        <translation>
            <numerusform> charger</numerusform>
            <numerusform> chargers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRules</name>
    <message numerus="yes">
        <source>%n tags are this one, among them %1 of %2.</source>
        <translation>
            <numerusform>%n tag is this one: %1 of %2.</numerusform>
            <numerusform>%n tags are this one, among them %1 of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more key(s) differ.</source>
        <extracomment>%1 is a sentence about one key</extracomment>
        <translation>
            <numerusform>%1 %n more key differs.</numerusform>
            <numerusform>%1 %n more keys differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) give away the value of %1 in this document.</source>
        <translation>
            <numerusform>%n charger gives away the value of %1 in this document.</numerusform>
            <numerusform>%n chargers give away the value of %1 in this document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown.</source>
        <translation>
            <numerusform>%n other copy differs from the one that is shown.</numerusform>
            <numerusform>%n other copies differ from the one that is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown, in: %1.</source>
        <translation>
            <numerusform>%n other copy differs from the one that is shown, in: %1.</numerusform>
            <numerusform>%n other copies differ from the one that is shown, in: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have the serial number %1, among them %2.</source>
        <translation>
            <numerusform>%n charger has the serial number %1: %2.</numerusform>
            <numerusform>%n chargers have the serial number %1, among them %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chargers state the SIM %1, among them %2.</source>
        <translation>
            <numerusform>%n charger states the SIM %1: %2.</numerusform>
            <numerusform>%n chargers state the SIM %1, among them %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) of the model %1 still run %2, while %3 run %4.</source>
        <extracomment>%1 is a model, %2 and %4 are versions, %3 a number</extracomment>
        <translation>
            <numerusform>%n charger of the model %1 still runs %2, while %3 run %4.</numerusform>
            <numerusform>%n chargers of the model %1 still run %2, while %3 run %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The id stands %n times, also at %1 (%2).</source>
        <extracomment>%1 is a record, %2 where it stands</extracomment>
        <translation>
            <numerusform>The id stands %n time, also at %1 (%2).</numerusform>
            <numerusform>The id stands %n times, also at %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type than the API documents.</source>
        <translation>
            <numerusform>%n value is of another type than the API documents.</numerusform>
            <numerusform>%n values are of another type than the API documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stand twice in one record; the last one counts.</source>
        <translation>
            <numerusform>%n key stands twice in one record; the last one counts.</numerusform>
            <numerusform>%n keys stand twice in one record; the last one counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not fit their field.</source>
        <translation>
            <numerusform>%n number does not fit its field.</numerusform>
            <numerusform>%n numbers do not fit their fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold invalid characters.</source>
        <translation>
            <numerusform>%n text holds invalid characters.</numerusform>
            <numerusform>%n texts hold invalid characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>%n date cannot be read.</numerusform>
            <numerusform>%n dates cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document departs from its documentation %n time(s) without harm: fields that are new, missing, null or called otherwise.</source>
        <translation>
            <numerusform>The document departs from its documentation %n time without harm: a field that is new, missing, null or called otherwise.</numerusform>
            <numerusform>The document departs from its documentation %n times without harm: fields that are new, missing, null or called otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May use %n charger(s), but has no tag to do it with.</source>
        <translation>
            <numerusform>May use %n charger, but has no tag to do it with.</numerusform>
            <numerusform>May use %n chargers, but has no tag to do it with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May charge, but of %n tag(s) none is valid; the last expired %1.</source>
        <extracomment>%1 is &quot;5 months ago&quot;</extracomment>
        <translation>
            <numerusform>May charge, but has only %n tag, which expired %1.</numerusform>
            <numerusform>May charge, but of %n tags none is valid; the last expired %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has no home site, yet a valid tag and access to %n charger(s).</source>
        <translation>
            <numerusform>Has no home site, yet a valid tag and access to %n charger.</numerusform>
            <numerusform>Has no home site, yet a valid tag and access to %n chargers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) have only one of the two separators, such as %1.</source>
        <translation>
            <numerusform>%n EVSE id has only one of the two separators: %1.</numerusform>
            <numerusform>%n EVSE ids have only one of the two separators, such as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) are in the older style of DIN, such as %1.</source>
        <translation>
            <numerusform>%n EVSE id is in the older style of DIN: %1.</numerusform>
            <numerusform>%n EVSE ids are in the older style of DIN, such as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE ids do not follow eMI3, such as %1.</source>
        <translation>
            <numerusform>%n EVSE id does not follow eMI3: %1.</numerusform>
            <numerusform>%n EVSE ids do not follow eMI3, such as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have this EVSE id, among them %1, written as %2.</source>
        <translation>
            <numerusform>%n charger has this EVSE id: %1, written as %2.</numerusform>
            <numerusform>%n chargers have this EVSE id, among them %1, written as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 grants add nothing, among them that of %2.</source>
        <extracomment>%1 is the number of all grants, %2 names one</extracomment>
        <translation>
            <numerusform>%n of %1 grants adds nothing: that of %2.</numerusform>
            <numerusform>%n of %1 grants add nothing, among them that of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n driver(s) at home here may charge here.</source>
        <translation>
            <numerusform>The %n driver at home here may not charge here.</numerusform>
            <numerusform>None of the %n drivers at home here may charge here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers at home here may not charge here.</source>
        <translation>
            <numerusform>%n of %1 drivers at home here may not charge here.</numerusform>
            <numerusform>%n of %1 drivers at home here may not charge here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline.</source>
        <translation>
            <numerusform>The %n charger is offline.</numerusform>
            <numerusform>All %n chargers are offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers here have no payer, the others have.</source>
        <translation>
            <numerusform>%n of %1 drivers here has no payer, the others have.</numerusform>
            <numerusform>%n of %1 drivers here have no payer, the others have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n tag(s) to be invoiced, but no payer.</source>
        <translation>
            <numerusform>Has %n tag to be invoiced, but no payer.</numerusform>
            <numerusform>Has %n tags to be invoiced, but no payer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%n tag of %1 driver is to be invoiced, but this driver has no payer.</numerusform>
            <numerusform>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The external id %1 stands %n times, also at %2.</source>
        <translation>
            <numerusform>The external id %1 stands %n time, also at %2.</numerusform>
            <numerusform>The external id %1 stands %n times, also at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chargers state no coordinates.</source>
        <translation>
            <numerusform>%n of %1 chargers states no coordinates.</numerusform>
            <numerusform>%n of %1 chargers state no coordinates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chargers stand far from the others, %1 as far as %2.</source>
        <translation>
            <numerusform>%n charger stands far from the others, %1 as far as %2.</numerusform>
            <numerusform>%n chargers stand far from the others, %1 as far as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The charger has %n such sockets.</source>
        <translation>
            <numerusform>%1 The charger has %n such socket.</numerusform>
            <numerusform>%1 The charger has %n such sockets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites state other counts of sockets than the document holds.</source>
        <translation>
            <numerusform>%n of %1 sites states another count of sockets than the document holds.</numerusform>
            <numerusform>%n of %1 sites state other counts of sockets than the document holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States %1 sockets in all, but %n stand in the document.</source>
        <translation>
            <numerusform>States %1 sockets in all, but %n stands in the document.</numerusform>
            <numerusform>States %1 sockets in all, but %n stand in the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n charger</numerusform>
            <numerusform>%n chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline; the first was last seen %1.</source>
        <translation>
            <numerusform>The %n charger is offline; it was last seen %1.</numerusform>
            <numerusform>All %n chargers are offline; the first was last seen %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCheck</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessTables</name>
    <message numerus="yes">
        <source>%n ways</source>
        <comment>of a driver to a charger</comment>
        <translation>
            <numerusform>%n way</numerusform>
            <numerusform>%n ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</source>
        <translation>
            <numerusform>%n grant is redundant: %1. It gives nothing that the others do not give, and could be revoked without a loss.</numerusform>
            <numerusform>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessibleMap</name>
    <message numerus="yes">
        <source>%n charger(s) are shown.</source>
        <translation>
            <numerusform>%n charger is shown.</numerusform>
            <numerusform>%n chargers are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are selected.</source>
        <translation>
            <numerusform>%n of them is selected.</numerusform>
            <numerusform>%n of them are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::CompareDialog</name>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 charger</numerusform>
            <numerusform>%1 chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows differ</source>
        <translation>
            <numerusform>%1 of %2 rows differs</numerusform>
            <numerusform>%1 of %2 rows differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 similar chargers more are left out</source>
        <translation>
            <numerusform>%1 similar charger more is left out</numerusform>
            <numerusform>%1 similar chargers more are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionTester</name>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 driver</numerusform>
            <numerusform>%1 drivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 charger</numerusform>
            <numerusform>%1 chargers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDesk</name>
    <message numerus="yes">
        <source>%n connection(s) came in.</source>
        <translation>
            <numerusform>%n connection came in.</numerusform>
            <numerusform>%n connections came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDialog</name>
    <message numerus="yes">
        <source>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</source>
        <translation>
            <numerusform>Remove “%1”, its key and its %n offline copy? It can be undone until this window is closed.</numerusform>
            <numerusform>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::CopyBar</name>
    <message numerus="yes">
        <source>This document holds %n copies of this charger; they differ in times and messages only.</source>
        <translation>
            <numerusform>This document holds %n copy of this charger; copies differ in times and messages only.</numerusform>
            <numerusform>This document holds %n copies of this charger; they differ in times and messages only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document holds %n copies of this charger that disagree.</source>
        <translation>
            <numerusform>This document holds %n copy of this charger that disagrees.</numerusform>
            <numerusform>This document holds %n copies of this charger that disagree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Details</name>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n charger</numerusform>
            <numerusform>%n chargers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::DriftDialog</name>
    <message numerus="yes">
        <source>%1 deviations</source>
        <translation>
            <numerusform>%1 deviation</numerusform>
            <numerusform>%1 deviations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups of chargers</source>
        <translation>
            <numerusform>%1 group of chargers</numerusform>
            <numerusform>%1 groups of chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 individual keys left out</source>
        <translation>
            <numerusform>%1 individual key left out</numerusform>
            <numerusform>%1 individual keys left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Explain</name>
    <message numerus="yes">
        <source>%1 other chargers</source>
        <translation>
            <numerusform>%1 other charger</numerusform>
            <numerusform>%1 other chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of a tag and a charger may be meant, but are not answered here.</source>
        <translation>
            <numerusform>%n more pair of a tag and a charger may be meant, but is not answered here.</numerusform>
            <numerusform>%n more pairs of a tag and a charger may be meant, but are not answered here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainDialog</name>
    <message numerus="yes">
        <source>%n records are meant; each is answered below.</source>
        <translation>
            <numerusform>%n record is meant; it is answered below.</numerusform>
            <numerusform>%n records are meant; each is answered below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Export</name>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters of a cell.</source>
        <translation>
            <numerusform>%n text had more than the 32,767 characters of a cell.</numerusform>
            <numerusform>%n texts had more than the 32,767 characters of a cell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FacetTree</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Facts</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may use %n charger(s)</source>
        <translation>
            <numerusform>may use %n charger</numerusform>
            <numerusform>may use %n chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n charger</numerusform>
            <numerusform>%n chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n driver</numerusform>
            <numerusform>%n drivers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FailureText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FilesDialog</name>
    <message numerus="yes">
        <source>%n offline copy(ies)</source>
        <translation>
            <numerusform>%n offline copy</numerusform>
            <numerusform>%n offline copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n offline copy(ies)? They cannot be brought back.</source>
        <translation>
            <numerusform>Forget %n offline copy? It cannot be brought back.</numerusform>
            <numerusform>Forget %n offline copies? They cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsDesk</name>
    <message numerus="yes">
        <source>No more than %n finding(s) can be ignored; mend the cause, or change the limits of findings.</source>
        <translation>
            <numerusform>No more than %n finding can be ignored; mend the cause, or change the limits of findings.</numerusform>
            <numerusform>No more than %n findings can be ignored; mend the cause, or change the limits of findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Glance</name>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 charger</numerusform>
            <numerusform>%1 chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 charger(s) (%3)</source>
        <translation>
            <numerusform>%1 of %2 charger (%3)</numerusform>
            <numerusform>%1 of %2 chargers (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 socket(s)</source>
        <translation>
            <numerusform>%1 socket</numerusform>
            <numerusform>%1 sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 socket(s) (%3)</source>
        <translation>
            <numerusform>%1 of %2 socket (%3)</numerusform>
            <numerusform>%1 of %2 sockets (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tag(s)</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tag(s) (%3)</source>
        <translation>
            <numerusform>%1 of %2 tag (%3)</numerusform>
            <numerusform>%1 of %2 tags (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n other value</numerusform>
            <numerusform>%n other values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::IgnoreDialog</name>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ignore %n finding</numerusform>
            <numerusform>Ignore %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Lists</name>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 driver</numerusform>
            <numerusform>%1 drivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 site</numerusform>
            <numerusform>%1 sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 charger</numerusform>
            <numerusform>%1 chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sockets</source>
        <translation>
            <numerusform>%1 socket</numerusform>
            <numerusform>%1 sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 configuration values</source>
        <translation>
            <numerusform>%1 configuration value</numerusform>
            <numerusform>%1 configuration values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 finding</numerusform>
            <numerusform>%1 findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupDialog</name>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 value</numerusform>
            <numerusform>%1 values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repeated</source>
        <translation>
            <numerusform>%1 repeated</numerusform>
            <numerusform>%1 repeated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupModel</name>
    <message numerus="yes">
        <source>ambiguous: %1 records</source>
        <translation>
            <numerusform>ambiguous: %1 record</numerusform>
            <numerusform>ambiguous: %1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::MainWindow</name>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 driver</numerusform>
            <numerusform>%1 drivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 home sites</source>
        <translation>
            <numerusform>%1 home site</numerusform>
            <numerusform>%1 home sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 site</numerusform>
            <numerusform>%1 sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 charger</numerusform>
            <numerusform>%1 chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped, and a window shows one; drop one at a time.</source>
        <translation>
            <numerusform>%n file was dropped, and a window shows one; drop one at a time.</numerusform>
            <numerusform>%n files were dropped, and a window shows one; drop one at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>%1 row exported to %2</numerusform>
            <numerusform>%1 rows exported to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::MapMarkers</name>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n charger</numerusform>
            <numerusform>%n chargers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::MapPage</name>
    <message numerus="yes">
        <source>%n charger(s) without a usable position</source>
        <translation>
            <numerusform>%n charger without a usable position</numerusform>
            <numerusform>%n chargers without a usable position</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::MarkerMenu</name>
    <message numerus="yes">
        <source>%n more charger(s)</source>
        <translation>
            <numerusform>%n more charger</numerusform>
            <numerusform>%n more chargers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::PrintedPage</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Report</name>
    <message numerus="yes">
        <source>%1 driver(s), as stated by this document</source>
        <translation>
            <numerusform>%1 driver, as stated by this document</numerusform>
            <numerusform>%1 drivers, as stated by this document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 charger</numerusform>
            <numerusform>%1 chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s)</source>
        <translation>
            <numerusform>%1 driver</numerusform>
            <numerusform>%1 drivers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::RowDrag</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDesk</name>
    <message numerus="yes">
        <source>%n searches and bookmarks came in.</source>
        <translation>
            <numerusform>%n search or bookmark came in.</numerusform>
            <numerusform>%n searches and bookmarks came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SavedModel</name>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Session</name>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>It is tried again in %n second.</numerusform>
            <numerusform>It is tried again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n driver</numerusform>
            <numerusform>%n drivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n charger</numerusform>
            <numerusform>%n chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</source>
        <translation>
            <numerusform>%n value was replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</numerusform>
            <numerusform>%n values were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SharedDetails</name>
    <message numerus="yes">
        <source>%n values: %1 …</source>
        <translation>
            <numerusform>%n value: %1 …</numerusform>
            <numerusform>%n values: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SiteMapPage</name>
    <message numerus="yes">
        <source>%n charger(s) here have no usable position and are not shown.</source>
        <translation>
            <numerusform>%n charger here has no usable position and is not shown.</numerusform>
            <numerusform>%n chargers here have no usable position and are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::StatusLine</name>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 driver</numerusform>
            <numerusform>%1 drivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers that a driver can reach</source>
        <translation>
            <numerusform>%1 charger that a driver can reach</numerusform>
            <numerusform>%1 chargers that a driver can reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 finding</numerusform>
            <numerusform>%1 findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::WatchDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfWords</name>
    <message numerus="yes">
        <source>Tag %1, which %n records have</source>
        <translation>
            <numerusform>Tag %1, which %n record has</numerusform>
            <numerusform>Tag %1, which %n records have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 driver</numerusform>
            <numerusform>%1 drivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 charger</numerusform>
            <numerusform>%1 chargers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them would have no charger left.</source>
        <translation>
            <numerusform>%1 of them would have no charger left.</numerusform>
            <numerusform>%1 of them would have no charger left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers are concerned and keep all by another way.</source>
        <translation>
            <numerusform>%1 driver is concerned and keeps all by another way.</numerusform>
            <numerusform>%1 drivers are concerned and keep all by another way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Wording</name>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n with another status</numerusform>
            <numerusform>%n with another status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n unavailable</numerusform>
            <numerusform>%n unavailable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n offline</numerusform>
            <numerusform>%n offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet valid</source>
        <translation>
            <numerusform>%n not yet valid</numerusform>
            <numerusform>%n not yet valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n expiring</numerusform>
            <numerusform>%n expiring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
</context>
</TS>
