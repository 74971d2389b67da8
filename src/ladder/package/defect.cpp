#include "ladder/package/defect.hpp"

#include "ladder/characters.hpp"
#include "ladder/texts.hpp"

#include <utility>

namespace ladder::package {
namespace {

constexpr std::size_t longestPlace = 200; ///< characters of a path or a pointer in a message

} // namespace

std::string describe(const Defect& defect, Language language) {
    const auto problem = describe(defect.problem, language);
    const auto& [path, line, column, name] = defect.location;
    const auto file = abbreviate(path, longestPlace);
    if (line == 0)
        return say(language, Message::inFile, {file, problem});
    const auto named = name.empty() ? "" : " (" + name + ")";
    return say(language, Message::atLocation,
               {file, std::to_string(line), std::to_string(column), named, problem});
}

void Defects::add(Location location, Reason reason, std::vector<std::string> arguments) {
    ++count_;
    if (kept_.size() == mostKept)
        return;
    for (auto& argument : arguments)
        argument = abbreviate(argument);
    location.name = abbreviate(location.name, longestPlace);
    kept_.push_back({std::move(location), {reason, std::move(arguments)}});
}

void Defects::addAtCell(Location location, Reason reason, std::vector<std::string> arguments) {
    if (!isFull() && !cells_.emplace(location.file, location.line, location.column).second)
        return;
    add(std::move(location), reason, std::move(arguments));
}

} // namespace ladder::package
