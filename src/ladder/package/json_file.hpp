// A JSON file of a package, whose values are asked for one by one by their JSON pointers.
#pragma once

#include "ladder/package/defect.hpp"
#include "ladder/package/file.hpp"
#include "ladder/package/json.hpp"
#include "ladder/package/text_rule.hpp"

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ladder::package {

inline constexpr std::size_t largestJsonFile = 256U << 10U; ///< bytes

/// The location of the value with a JSON pointer in a text, for a defect. It is empty where the defect would
/// not be kept, because to find it the whole text is read anew.
Location locationIn(const std::string& file, const std::string& text, const std::string& pointer,
                    const Defects& defects);

/// Adds to the defects what is missing or of another kind than is asked for; an empty or neutral value stands
/// in for it.
class JsonFile {
public:
    /// Nothing where the file cannot be read, is larger than `largest` bytes or is no JSON, which is added to
    /// the defects.
    static std::optional<JsonFile> read(const FileSource& files, const std::string& name, Defects& defects,
                                        std::size_t largest = largestJsonFile);

    const boost::json::value& root() const { return root_; }
    const std::string& text() const { return text_; }
    const std::string& name() const { return name_; }

    /// The value with this pointer; null where there is none.
    const boost::json::value* find(const std::string& pointer) const;
    /// The same. Where there is none, a defect points at the object that lacks it.
    const boost::json::value* demand(const std::string& pointer, const std::string& expected);

    /// A text that is not empty.
    std::string textAt(const std::string& pointer);
    /// The same of a text that people see, which must keep a rule.
    std::string textAt(const std::string& pointer, const TextRule& rule);
    /// A text that may be empty.
    std::string textOrNothing(const std::string& pointer);
    int number(const std::string& pointer, int lowest, int highest);
    /// How many elements a list has; 0 where the value is no list.
    std::size_t sizeOfList(const std::string& pointer);
    /// The texts of a list, each with its pointer. Each must keep the rule, and there may be `mostInList`.
    std::vector<std::pair<std::string, std::string>> texts(const std::string& pointer, const TextRule& rule);

    /// Adds that a key stands twice in its object, because which of its values is meant cannot be known: to
    /// the warnings where nothing is read from there, as `isRead` says of its pointer.
    template<class IsRead>
    void reportDoubledKeys(Defects& warnings, IsRead isRead) {
        for (const auto& pointer : doubledKeys(text_)) {
            auto& to = isRead(pointer) ? *defects_ : warnings;
            to.add(locationIn(name_, text_, pointer, to), Reason::listedTwice,
                   {pointer.substr(pointer.rfind('/') + 1)});
        }
    }

    /// Adds that a value is another one than expected.
    void reject(const std::string& pointer, const std::string& expected);
    void add(const std::string& pointer, Reason reason, std::vector<std::string> arguments);

private:
    JsonFile(std::string name, std::string text, boost::json::value root, Defects& defects);

    std::string name_;
    std::string text_;
    boost::json::value root_;
    Defects* defects_;
};

} // namespace ladder::package
