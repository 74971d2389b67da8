// What is in a window, as assistive technology sees and handles it.
#pragma once

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleContext.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace support {

class Accessible {
public:
    explicit Accessible(const css::uno::Reference<css::uno::XInterface>& object);

    /// The thing with this name and role (com.sun.star.accessibility.AccessibleRole) in it, at whatever
    /// depth. Throws std::runtime_error where there is none.
    Accessible find(sal_Int16 role, std::string_view name) const;
    /// All with a role, in order.
    std::vector<Accessible> all(sal_Int16 role) const;

    std::string name() const;
    std::string description() const;
    sal_Int16 role() const;
    bool isEnabled() const;
    bool isShowing() const;

    /// Of a button.
    void press() const;
    /// Of a text or a field.
    std::string text() const;
    void setText(std::string_view text) const;
    /// Of a list, closed or open.
    std::vector<std::string> entries() const;
    void choose(std::string_view entry) const;
    void choose(int position) const;
    std::optional<int> chosen() const;
    /// The name of what has the keyboard in it; empty where nothing has.
    std::string focused() const;

private:
    /// One of com.sun.star.accessibility.AccessibleStateType.
    bool has(sal_Int16 state) const;
    Accessible list() const;

    css::uno::Reference<css::accessibility::XAccessibleContext> context_;
};

} // namespace support
