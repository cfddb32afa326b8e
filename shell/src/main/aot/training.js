console.log("Hello from Ramjet");
