// The exception that says to the user why something was not done.
#pragma once

#include "office/words.hpp"

#include <exception>
#include <string>
#include <vector>

namespace office {

/// What a refusal is about. A UNO service turns it into the position of an argument.
enum class About {
    access, ///< the document, or a part of it, may not be changed
    document,
    kind,
    area,
    edition,
    options,
    scope,
    file
};

/// Where it is thrown, nothing has been changed. Services and panels say it in the language of the interface.
class Refusal : public std::exception {
public:
    Refusal(About about, const Words& words, std::vector<std::string> details = {})
        : about_(about)
        , words_(words)
        , details_(std::move(details)) {}

    About about() const { return about_; }
    std::string message(ladder::Language language) const { return say(language, words_, details_); }
    /// Not for users: without its details.
    const char* what() const noexcept override { return words_.in(ladder::Language::english); }

private:
    About about_;
    Words words_;
    std::vector<std::string> details_;
};

} // namespace office
