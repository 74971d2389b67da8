// Why something could not be done with a source of editions.
#pragma once

#include "ladder/texts.hpp"

#include <boost/system/result.hpp>

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace ladder::store {

/// One of the messages on sources, with its arguments. Where there is a problem, nothing has changed.
struct Problem {
    Message message;
    std::vector<std::string> arguments;

    bool operator==(const Problem&) const = default;
};

/// Gives a sentence that says what to do about it, too.
std::string describe(const Problem& problem, Language language);

/// Turns an error of the system into a problem with a folder.
Problem problemOf(const std::error_code& error, const std::filesystem::path& folder);

template<class T>
using Outcome = boost::system::result<T, Problem>;

} // namespace ladder::store
