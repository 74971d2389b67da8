// What the Function Wizard shows.

#include "office/offices.hpp"
#include "support/catch.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>
#include <com/sun/star/sheet/FunctionCategory.hpp>
#include <com/sun/star/sheet/XFunctionDescriptions.hpp>

#include <map>

using namespace css;

namespace {

struct Description {
    std::string text;
    sal_Int32 category = 0;
    std::vector<std::string> parameters;
    std::vector<std::string> parameterTexts;
};

/// All functions of the wizard by their displayed names.
std::map<std::string, Description> describeAll(const support::Office& office) {
    // The texts of add-ins come with the component, which a first formula loads.
    const support::Document document(office);
    document.setFormula("A1", "=LADDER_SOURCE()");
    const uno::Reference<sheet::XFunctionDescriptions> all(
        office.create("com.sun.star.sheet.FunctionDescriptions"), uno::UNO_QUERY_THROW);
    std::map<std::string, Description> descriptions;
    for (sal_Int32 i = 0; i < all->getCount(); ++i) {
        uno::Sequence<beans::PropertyValue> properties;
        all->getByIndex(i) >>= properties;
        std::string name;
        Description description;
        for (const auto& property : properties) {
            rtl::OUString text;
            uno::Sequence<sheet::FunctionArgument> arguments;
            if (property.Name == "Name" && (property.Value >>= text))
                name = support::toUtf8(text);
            else if (property.Name == "Description" && (property.Value >>= text))
                description.text = support::toUtf8(text);
            else if (property.Name == "Category")
                property.Value >>= description.category;
            else if (property.Name == "Arguments" && (property.Value >>= arguments)) {
                for (const auto& argument : arguments) {
                    description.parameters.push_back(support::toUtf8(argument.Name));
                    description.parameterTexts.push_back(support::toUtf8(argument.Description));
                }
            }
        }
        descriptions.emplace(std::move(name), std::move(description));
    }
    return descriptions;
}

constexpr const char* names[] = {
    "RUNG_TOTAL",     "RUNG_SUM",      "RUNG_SHARE",    "LADDER_TOTAL", "LADDER_COUNT", "LADDER_SHARE",
    "LADDER_RANK",    "LADDER_CHANGE", "LADDER_GROWTH", "SECTOR_COUNT", "SECTOR_SHARE", "LADDER_STATUS",
    "LADDER_EXPLAIN", "LADDER_INFO",   "LADDER_SOURCE", "LADDER_TABLE", "LADDER_LIST"};

} // namespace

TEST_CASE("wizard: all 17 functions are there in both languages, with texts for each parameter", "[wizard]") {
    const auto english = describeAll(offices::english());
    const auto dutch = describeAll(offices::dutch());
    for (const char* name : names) {
        INFO(name);
        REQUIRE(english.count(name) == 1);
        REQUIRE(dutch.count(name) == 1);
        const auto& en = english.at(name);
        const auto& nl = dutch.at(name);
        CHECK(en.category == sheet::FunctionCategory::ADDIN);
        CHECK_FALSE(en.text.empty());
        CHECK(en.text != nl.text);
        REQUIRE_FALSE(en.parameters.empty());
        REQUIRE(en.parameters.size() == nl.parameters.size());
        for (std::size_t i = 0; i < en.parameters.size(); ++i) {
            CHECK(en.parameters[i].find("###") == std::string::npos);
            CHECK_FALSE(en.parameters[i].empty());
            CHECK_FALSE(en.parameterTexts[i].empty());
            CHECK(en.parameterTexts[i] != nl.parameterTexts[i]);
        }
    }
}

TEST_CASE("wizard: names and order of the parameters", "[wizard]") {
    const auto english = describeAll(offices::english());
    const auto dutch = describeAll(offices::dutch());
    CHECK(english.at("LADDER_SHARE").parameters == std::vector<std::string>{"area", "item", "edition"});
    CHECK(dutch.at("LADDER_SHARE").parameters == std::vector<std::string>{"gebied", "item", "editie"});
    CHECK(english.at("LADDER_CHANGE").parameters == std::vector<std::string>{"area", "item", "from", "to"});
    CHECK(dutch.at("LADDER_LIST").parameters == std::vector<std::string>{"wat", "binnen", "editie"});
}
