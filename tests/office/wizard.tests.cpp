// What the Function Wizard shows.

#include "functions/function_table.hpp"
#include "office/offices.hpp"
#include "support/catch.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>
#include <com/sun/star/sheet/FunctionCategory.hpp>
#include <com/sun/star/sheet/XFunctionDescriptions.hpp>

#include <algorithm>
#include <map>
#include <tuple>

using namespace css;

namespace {

struct Description {
    std::string text;
    sal_Int32 category = 0;
    std::vector<std::string> parameters;
    std::vector<std::string> parameterTexts;
    bool allOptional = true;
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
                    description.allOptional = description.allOptional && argument.IsOptional;
                }
            }
        }
        descriptions.emplace(std::move(name), std::move(description));
    }
    return descriptions;
}

/// The wizard of an office shows a function as the table has it, in the office's language.
void checkFunctions(const support::Office& office, ladder::Language language) {
    const auto shown = describeAll(office);
    for (const auto& function : functions::all) {
        INFO(function.name);
        REQUIRE(shown.count(std::string(function.name)) == 1);
        const auto& description = shown.at(std::string(function.name));
        CHECK(description.category == sheet::FunctionCategory::ADDIN);
        CHECK(description.text == say(language, function.description));
        const auto parameters = function.parameters();
        REQUIRE(description.parameters.size() == parameters.size());
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            INFO(parameters[i].name);
            CHECK(description.parameters[i] == say(language, parameters[i].label));
            CHECK(description.parameterTexts[i] == functions::descriptionOf(parameters[i], language));
        }
    }
}

} // namespace

TEST_CASE("wizard: every function is there in both languages, with texts for each argument", "[wizard]") {
    checkFunctions(offices::dutch(), ladder::Language::dutch);
    checkFunctions(offices::english(), ladder::Language::english);
}

TEST_CASE("wizard: what a function needs is called required, because the office calls all of it optional",
          "[wizard]") {
    const auto shown = describeAll(offices::dutch());
    const auto& total = shown.at("RUNG_TOTAL");
    CHECK(total.allOptional); // otherwise the word in the description is one too many
    CHECK_THAT(total.parameterTexts.at(0), StartsWith("Verplicht. De naam"));
    CHECK_THAT(total.parameterTexts.at(1), StartsWith("Verplicht. Een trede"));
    CHECK_THAT(total.parameterTexts.at(2), StartsWith("Het jaar"));
    // The office knows better of its own functions.
    CHECK_FALSE(describeAll(offices::english()).at("ROUND").allOptional);
}

/// A later wizard, as that of 25.2, searches the descriptions too; before that, names alone.
TEST_CASE("wizard: the descriptions have the words by which a function is searched for", "[wizard]") {
    for (const auto& [office, rung, share] :
         {std::tuple<const support::Office&, const char*, const char*>{offices::dutch(), "trede", "aandeel"},
          {offices::english(), "rung", "share"}}) {
        const auto shown = describeAll(office);
        for (const auto& function : functions::all) {
            INFO(function.name);
            auto text = shown.at(std::string(function.name)).text;
            text.front() = static_cast<char>(text.front() | 0x20); // a small letter
            if (function.name.ends_with("_SHARE"))
                CHECK_THAT(text, ContainsSubstring(share));
            const auto parameters = function.parameters();
            if (std::ranges::find(parameters, functions::Role::item, &functions::Parameter::role) !=
                    parameters.end() &&
                !function.name.starts_with("SECTOR_SHARE"))
                CHECK_THAT(text, ContainsSubstring(rung));
        }
    }
}
