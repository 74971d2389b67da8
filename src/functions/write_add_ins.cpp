// write_add_ins <file>: writes the registry of Calc's add-ins from the table of functions.

#include "functions/function_table.hpp"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

namespace {

using functions::Function;
using functions::Parameter;
using functions::Words;

/// Nodes and their properties, indented as they stand inside each other.
class Registry {
public:
    explicit Registry(std::ostream& out)
        : out_(out) {}

    void open(std::string_view name, std::string_view attributes = {}) {
        line("<node oor:name=\"" + std::string(name) + "\"" + std::string(attributes) + ">");
        indent_ += 2;
    }
    void close() {
        indent_ -= 2;
        line("</node>");
    }
    void property(std::string_view name, std::string_view attributes, std::string_view value) {
        line("<prop oor:name=\"" + std::string(name) + "\">" + valueOf(attributes, value) + "</prop>");
    }
    /// A text in each language, which `textIn` gives.
    template<class TextIn>
    void texts(std::string_view name, TextIn textIn) {
        line("<prop oor:name=\"" + std::string(name) + "\">");
        for (const auto language : ladder::allLanguages)
            line("  " + valueOf(" xml:lang=\"" + std::string(ladder::languageCodes.in(language)) + "\"",
                                textIn(language)));
        line("</prop>");
    }
    void property(std::string_view name, const Words& words) {
        texts(name, [&](ladder::Language language) { return words.in(language); });
    }

    static constexpr std::string_view english = " xml:lang=\"en\"";
    /// The node takes the place of what another version of the extension left.
    static constexpr std::string_view replace = " oor:op=\"replace\"";

private:
    static std::string valueOf(std::string_view attributes, std::string_view text) {
        std::string escaped;
        for (const char c : text)
            escaped += c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
        return "<value" + std::string(attributes) + ">" + escaped + "</value>";
    }
    void line(const std::string& text) { out_ << std::string(indent_, ' ') << text << '\n'; }

    std::ostream& out_;
    std::size_t indent_ = 2;
};

void write(Registry& registry, const Parameter& parameter) {
    registry.open(parameter.name, Registry::replace);
    registry.property("DisplayName", parameter.label);
    registry.texts("Description",
                   [&](ladder::Language language) { return descriptionOf(parameter, language); });
    registry.close();
}

void write(Registry& registry, const Function& function) {
    registry.open(function.method, Registry::replace);
    registry.property("DisplayName", Registry::english, function.name);
    registry.property("Description", function.description);
    registry.property("Category", {}, "Add-In");
    // Files of other office suites have the function under this name.
    registry.property("CompatibilityName", Registry::english, function.name);
    registry.open("Parameters");
    for (const auto& parameter : function.parameters())
        write(registry, parameter);
    registry.close();
    registry.close();
}

void write(std::ostream& out) {
    out << R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    oor:name="CalcAddIns" oor:package="org.openoffice.Office">
)";
    Registry registry(out);
    registry.open("AddInInfo");
    registry.open(functions::addInName, Registry::replace);
    registry.open("AddInFunctions");
    for (const auto& function : functions::all)
        write(registry, function);
    registry.close();
    registry.close();
    registry.close();
    out << "</oor:component-data>\n";
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2)
        return EXIT_FAILURE;
    std::ofstream file(arguments[1], std::ios::binary);
    write(file);
    file.close();
    if (!file) {
        std::cerr << "Could not write " << arguments[1] << '\n';
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
