#include "ladder/package/defect.hpp"

#include <utility>

namespace ladder::package {

std::string describe(const Defect& defect, Language language) {
    const auto problem = say(language, defect.problem, defect.arguments);
    const auto& place = defect.place;
    if (place.line == 0)
        return say(language, Message::inFile, {place.file, problem});
    const auto name = place.name.empty() ? "" : " (" + place.name + ")";
    return say(language, Message::atPlace,
               {place.file, std::to_string(place.line), std::to_string(place.column), name, problem});
}

void Defects::add(Place place, Message problem, std::vector<std::string> arguments) {
    ++count_;
    if (kept_.size() == mostKept)
        return;
    for (auto& argument : arguments)
        argument = abbreviate(argument);
    kept_.push_back({std::move(place), problem, std::move(arguments)});
}

} // namespace ladder::package
