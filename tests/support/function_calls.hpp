// Calls of the functions of the table, as users write them.
#pragma once

#include "functions/function_table.hpp"

#include <boost/algorithm/string/join.hpp>

#include <string>
#include <vector>

namespace support {

/// "LADDER_SHARE(area; item; [edition])".
inline std::string signatureOf(const functions::Function& function) {
    std::vector<std::string> names;
    for (const auto& parameter : function.parameters()) {
        const std::string name(parameter.name);
        names.push_back(parameter.isOptional ? "[" + name + "]" : name);
    }
    return std::string(function.name) + "(" + boost::algorithm::join(names, "; ") + ")";
}

/// The arguments of the example, as in a formula; those at the end may be missing.
inline std::vector<std::string> exampleArguments(const functions::Function& function) {
    std::vector<std::string> arguments(function.example.arguments.begin(), function.example.arguments.end());
    while (!arguments.empty() && arguments.back().empty())
        arguments.pop_back();
    return arguments;
}

/// "=LADDER_SHARE(A1;5)"; of a function that gives a table, "=INDEX(LADDER_TABLE(A1);3;2)".
inline std::string formulaOf(const functions::Function& function, const std::vector<std::string>& arguments) {
    const auto call = std::string(function.name) + "(" + boost::algorithm::join(arguments, ";") + ")";
    return function.example.cell.empty() ? "=" + call
                                         : "=INDEX(" + call + ";" + std::string(function.example.cell) + ")";
}

inline std::string exampleFormula(const functions::Function& function) {
    return formulaOf(function, exampleArguments(function));
}

} // namespace support
